import { CreateOrganization1795500101000 } from "./1795500101000-create-organization";

/** In the order in which they run. */
export const migrations = [CreateOrganization1795500101000];
