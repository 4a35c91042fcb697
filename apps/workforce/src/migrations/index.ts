import { CreateWorkforce1795490669887 } from "./1795490669887-create-workforce";
import { SearchNames1795504506994 } from "./1795504506994-search-names";

/** In the order in which they run. */
export const migrations = [CreateWorkforce1795490669887, SearchNames1795504506994];
