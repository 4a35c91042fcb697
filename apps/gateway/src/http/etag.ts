import { createHash } from "node:crypto";

/** Of a body; weak, since it is the same for all codings. */
export const etagOf = (body: Buffer): string =>
  `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;

/** Whether a client has the body already, by its `if-none-match`. */
export function hasIt(ifNoneMatch: string | undefined, etag: string): boolean {
  const known = ifNoneMatch?.split(",").map(tag => tag.trim()) ?? [];
  // Compared weakly, as RFC 9110 says of this header.
  return known.some(tag => tag === "*" || tag === etag || `W/${tag}` === etag);
}
