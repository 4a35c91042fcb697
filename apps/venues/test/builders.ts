import {
  builders as buildersOf,
  defaultsFor,
  type Build,
  type SubgraphUnderTest,
} from "@youth-graph/subgraph/test";
import { OpeningHours } from "../src/opening-hours/opening-hours";
import { OpeningHoursException } from "../src/opening-hours/opening-hours-exception";

const defaults = [
  // Hours are texts of their own form.
  defaultsFor(OpeningHours, () => ({ opensAt: "09:00", closesAt: "17:00" })),
  defaultsFor(OpeningHoursException, () => ({ isClosed: true })),
];

/** Builds rows of any noun, with what the checks of this service's tables ask for. */
export const builders = (subgraph: SubgraphUnderTest): Build => buildersOf(subgraph, defaults);
