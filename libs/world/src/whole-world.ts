import { organizationWorld } from "./organization-world";
import { programsWorld } from "./programs-world";
import type { WorldOptions } from "./table";
import { venuesWorld } from "./venues-world";
import { workforceWorld } from "./workforce-world";

/** The rows of all four services by their noun: what a service's copies hold when they are complete. */
export const wholeWorld = (options?: WorldOptions): Record<string, Iterable<object>> => ({
  ...workforceWorld(options),
  ...programsWorld(options),
  ...venuesWorld(options),
  ...organizationWorld(options),
});
