import { CreatePrograms1795490801934 } from "./1795490801934-create-programs";
import { SearchNames1795504516923 } from "./1795504516923-search-names";

/** In the order in which they run. */
export const migrations = [CreatePrograms1795490801934, SearchNames1795504516923];
