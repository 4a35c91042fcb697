import type { Reader } from "./reader";
import type { RequestLoaders } from "./request-loaders";

/** What the engine's resolvers need of a request's context. */
export interface QueryContext {
  reader: Reader;
  loaders: RequestLoaders;
}
