import DataLoader from "dataloader";
import type { GraphQLResolveInfo } from "graphql";
import type { FieldNodes } from "./selection";

/**
 * The loaders of one request. Fields of a list's items share their field nodes, so a loader a (field nodes, type)
 * gathers the keys of all items into one statement.
 */
export class RequestLoaders {
  readonly #loaders = new WeakMap<FieldNodes, Map<string, unknown>>();

  /** The loader of this field, for rows of this type; made at the first item. */
  at<T>(
    info: GraphQLResolveInfo,
    purpose: string,
    batch: () => DataLoader.BatchLoadFn<string, T>,
  ): DataLoader<string, T> {
    const here = this.#loaders.get(info.fieldNodes) ?? new Map<string, unknown>();
    this.#loaders.set(info.fieldNodes, here);
    const known = here.get(purpose) as DataLoader<string, T> | undefined;
    if (known) return known;
    const loader = new DataLoader<string, T>(batch());
    here.set(purpose, loader);
    return loader;
  }
}
