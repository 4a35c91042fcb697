import { CreatePrograms1795490801934 } from "./1795490801934-create-programs";

/** In the order in which they run. */
export const migrations = [CreatePrograms1795490801934];
