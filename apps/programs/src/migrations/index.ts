import { CreatePrograms1795500103000 } from "./1795500103000-create-programs";

/** In the order in which they run. */
export const migrations = [CreatePrograms1795500103000];
