import { CreateVenues1795490823719 } from "./1795490823719-create-venues";
import { SearchNames1795504525029 } from "./1795504525029-search-names";
import { Projections1795504856304 } from "./1795504856304-projections";

/** In the order in which they run. */
export const migrations = [CreateVenues1795490823719, SearchNames1795504525029, Projections1795504856304];
