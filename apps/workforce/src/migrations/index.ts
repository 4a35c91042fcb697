import { CreateWorkforce1795500102000 } from "./1795500102000-create-workforce";

/** In the order in which they run. */
export const migrations = [CreateWorkforce1795500102000];
