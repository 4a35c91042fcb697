import { parse, v5 } from "uuid";

/** Fixed namespace of the demonstration world; changing it changes every id of every service. */
const NAMESPACE = parse("5d0f6c1e-3456-5a4b-9c71-0d6b8e9a2f34");

/**
 * What has an id, and the natural key its id is derived from. The same pair gives the same UUID in all four
 * services: that is how their rows meet. `code` below is a division's code in the 2023 edition, a key for the
 * seed alone: a code is not an identity (codes get re-assigned), so rows entered later get ids of their own.
 *
 *     division            code; former units: code + "/" + name without its committee suffix
 *     division-code       code + "@" + edition
 *     branch              unit code | town code + "/youth-work-committee" | district code + "/committee"
 *     person              who they are first: branch key + "/secretary" | district code + "/volunteer/7" | …
 *     post, candidacy     branch key + "/" + role or slot (+ "/former")
 *     election, term      branch key (+ "/" + term number)
 *     session             activity key + "/" + counter
 *     service-record      session key + "/" + counter
 *     figure              code (F01 … F32)
 *     all else            district code + "/" + a slug, or the key of the row it hangs on + "/" + counter or day
 */
export function worldId(kind: string, naturalKey: string): string {
  // Bytes on both sides: `v5` is slow at turning strings into them, and a province asks millions of times.
  return v5(Buffer.from(`${kind}:${naturalKey}`), NAMESPACE);
}
