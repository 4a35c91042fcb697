import { CreatePrograms1795490801934 } from "./1795490801934-create-programs";
import { SearchNames1795504516923 } from "./1795504516923-search-names";
import { Projections1795504843206 } from "./1795504843206-projections";

/** In the order in which they run. */
export const migrations = [CreatePrograms1795490801934, SearchNames1795504516923, Projections1795504843206];
