import { CreateVenues1795490823719 } from "./1795490823719-create-venues";

/** In the order in which they run. */
export const migrations = [CreateVenues1795490823719];
