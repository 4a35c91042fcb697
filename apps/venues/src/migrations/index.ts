import { CreateVenues1795600104000 } from "./1795600104000-create-venues";

/** In the order in which they run. */
export const migrations = [CreateVenues1795600104000];
