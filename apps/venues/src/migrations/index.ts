import { CreateVenues1795490823719 } from "./1795490823719-create-venues";
import { SearchNames1795504525029 } from "./1795504525029-search-names";

/** In the order in which they run. */
export const migrations = [CreateVenues1795490823719, SearchNames1795504525029];
