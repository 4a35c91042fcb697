import type { PersistedQueryOptions } from "@apollo/server";
import { LRUCache } from "lru-cache";

export type KeptTexts = NonNullable<PersistedQueryOptions["cache"]>;

/** As much as a few thousand clients' operations; an operation of more than this many bytes is sent anew each time. */
const most = { maxSize: 10_000_000, maxEntrySize: 100_000 };

/** The texts of automatic persisted queries, those asked for longest ago forgotten first: Apollo Server puts them in once they are valid. */
export function keptTexts(): KeptTexts {
  const texts = new LRUCache<string, string>({ ...most, sizeCalculation: text => Buffer.byteLength(text) });
  return {
    get: async key => texts.get(key),
    set: async (key, text) => void texts.set(key, text),
    delete: async key => texts.delete(key),
  };
}

/** Under which Apollo Server keeps a text. */
export const keyOf = (sha256: string): string => `apq:${sha256}`;
