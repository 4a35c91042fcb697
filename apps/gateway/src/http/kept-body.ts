import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import { type ContentCoding, contentCodingFor, encoded, varyByCoding } from "./content-coding";

/**
 * What answers with a body that stays the same: under an ETag, as 304 to those who have it, and compressed as far as it goes, once, when
 * the first client takes it so.
 */
export function keptBody(
  text: string,
  type: string,
): (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply> {
  const body = Buffer.from(text);
  // Weak: the same for all codings.
  const etag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const kept = new Map<ContentCoding, Promise<Buffer>>();
  const bodyIn = (coding: ContentCoding): Promise<Buffer> => {
    const known = kept.get(coding) ?? encoded(coding, body, { kept: true });
    kept.set(coding, known);
    return known;
  };
  return async (request, reply) => {
    varyByCoding(reply.type(type).headers({ etag, "cache-control": "no-cache" }));
    if (hasIt(request.headers["if-none-match"], etag)) return reply.code(304).send();
    const coding = contentCodingFor(request);
    return coding ? reply.header("content-encoding", coding).send(await bodyIn(coding)) : reply.send(body);
  };
}

function hasIt(ifNoneMatch: string | undefined, etag: string): boolean {
  const known = ifNoneMatch?.split(",").map(tag => tag.trim()) ?? [];
  // Compared weakly, as RFC 9110 says of this header.
  return known.some(tag => tag === "*" || tag === etag || `W/${tag}` === etag);
}
