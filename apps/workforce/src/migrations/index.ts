import { CreateWorkforce1795600102000 } from "./1795600102000-create-workforce";

/** In the order in which they run. */
export const migrations = [CreateWorkforce1795600102000];
