import type { FastifyReply, FastifyRequest } from "fastify";
import { CodedBody } from "./coded-body";
import { contentCodingFor, varyByCoding } from "./content-coding";
import { etagOf, hasIt } from "./etag";

/** What answers with a body that stays the same: under an ETag, as 304 to those who have it. */
export function keptBody(
  text: string,
  type: string,
): (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply> {
  const kept = new CodedBody(Buffer.from(text), { best: true });
  const etag = etagOf(kept.body);
  return async (request, reply) => {
    varyByCoding(reply.type(type).headers({ etag, "cache-control": "no-cache" }));
    if (hasIt(request.headers["if-none-match"], etag)) return reply.code(304).send();
    const coding = contentCodingFor(request);
    if (coding) void reply.header("content-encoding", coding);
    return reply.send(await kept.in(coding));
  };
}
