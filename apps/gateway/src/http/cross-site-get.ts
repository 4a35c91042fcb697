import type { IncomingHttpHeaders } from "node:http";

/**
 * True for a GET that a page of another site may have made a browser send, with the reader's cookies and no preflight. Apollo
 * Server refuses every GET without a special header for fear of that, which GraphQL over HTTP does not allow; browsers say
 * themselves whence a request comes (https://www.w3.org/TR/fetch-metadata/), and older ones are known by their name.
 */
export function mayBeCrossSite(headers: IncomingHttpHeaders): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site !== "same-origin" && site !== "none";
  const browserLike = headers["user-agent"]?.startsWith("Mozilla/") ?? false;
  return browserLike || [headers.origin, headers.referer, headers.cookie].some(value => value !== undefined);
}
