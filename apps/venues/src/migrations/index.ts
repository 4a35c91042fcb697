import { CreateVenues1795500104000 } from "./1795500104000-create-venues";

/** In the order in which they run. */
export const migrations = [CreateVenues1795500104000];
