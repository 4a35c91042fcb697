import type { Database } from "../read/database";
import type { RequestLoaders } from "../read/request-loaders";

/** What the engine's resolvers need of a request's context. */
export interface QueryContext {
  database: Database;
  loaders: RequestLoaders;
}
