import { CreateOrganization1795600101000 } from "./1795600101000-create-organization";

/** In the order in which they run. */
export const migrations = [CreateOrganization1795600101000];
