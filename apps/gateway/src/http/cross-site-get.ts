import type { FastifyReply, FastifyRequest } from "fastify";
import type { IncomingHttpHeaders } from "node:http";
import { sendError } from "./error-body";

/**
 * Refuses a GET that a page of another site may have made a browser send, with the reader's cookies and without asking first; pages of
 * `origins` may. Apollo Server's own check (`csrfPrevention`) refuses every GET without a special header, which GraphQL over HTTP does
 * not allow, and believes any client that sends one; so it is off, and this stands before Apollo Server and before exports. A POST
 * needs no such check: its body is JSON, which a browser sends to another origin only when that has agreed.
 */
export function refuseCrossSiteGet(
  origins: string[],
): (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined> {
  const allowed = new Set(origins);
  return async (request, reply) => {
    if (request.method !== "GET" || !mayBeCrossSite(request.headers)) return undefined;
    if (allowed.has(originOf(request.headers) ?? "")) return undefined;
    const message = "A GET that a page of another site may have sent is refused; POST the operation as JSON.";
    return sendError(request, reply, { status: 400, code: "BAD_REQUEST", message });
  };
}

/** Browsers say themselves whence a request comes (https://www.w3.org/TR/fetch-metadata/); older ones are known by their name. */
function mayBeCrossSite(headers: IncomingHttpHeaders): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site !== "same-origin" && site !== "none";
  const browserLike = headers["user-agent"]?.startsWith("Mozilla/") ?? false;
  return browserLike || [headers.origin, headers.referer, headers.cookie].some(value => value !== undefined);
}

/** Whose page it was: a script's request says its origin, a link that was followed only its referrer. No page can say another's. */
function originOf({ origin, referer }: IncomingHttpHeaders): string | undefined {
  if (origin !== undefined) return origin;
  return referer !== undefined && URL.canParse(referer) ? new URL(referer).origin : undefined;
}
