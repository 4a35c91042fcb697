import { CreateWorkforce1795490669887 } from "./1795490669887-create-workforce";
import { SearchNames1795504506994 } from "./1795504506994-search-names";
import { Projections1795504832448 } from "./1795504832448-projections";

/** In the order in which they run. */
export const migrations = [CreateWorkforce1795490669887, SearchNames1795504506994, Projections1795504832448];
