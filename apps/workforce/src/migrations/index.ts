import { CreateWorkforce1795490669887 } from "./1795490669887-create-workforce";

/** In the order in which they run. */
export const migrations = [CreateWorkforce1795490669887];
