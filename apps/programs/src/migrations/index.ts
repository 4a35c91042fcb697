import { CreatePrograms1795600103000 } from "./1795600103000-create-programs";

/** In the order in which they run. */
export const migrations = [CreatePrograms1795600103000];
