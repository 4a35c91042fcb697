import { pipeline, Readable } from "node:stream";
import type { FastifyInstance, FastifyReply } from "fastify";
import { contentCodingFor, encoded, encoder, varyByCoding } from "./content-coding";

/** What fits into one packet together with its headers travels no faster when it is smaller. */
const smallestBytes = 1_400;

/** The other types that the gateway answers with, fonts and workbooks, are compressed in themselves. */
const compressible = /^text\/|[/+-](json|ndjson|javascript)\b/;

/**
 * Compresses every answer for those who take one compressed; files while they are written. `@fastify/compress` takes text for deflated
 * already by its first two bytes (CSV whose first column is `hb`), says `vary` only where it compresses, does not know
 * `no-transform`, and holds the pages of a file back until there are enough of them.
 */
export function compressAnswers(server: FastifyInstance): void {
  server.addHook("onSend", async (request, reply, payload) => {
    if (!mayBeCompressed(payload, reply)) return payload;
    varyByCoding(reply);
    const coding = contentCodingFor(request);
    if (!coding || (!(payload instanceof Readable) && Buffer.byteLength(payload) < smallestBytes)) {
      return payload;
    }
    void reply.header("content-encoding", coding).removeHeader("content-length");
    if (!(payload instanceof Readable)) return encoded(coding, Buffer.from(payload));
    // What breaks one of the two breaks the other; Fastify sees it in the one that it sends.
    return pipeline(payload, encoder(coding), () => undefined);
  });
}

function mayBeCompressed(payload: unknown, reply: FastifyReply): payload is string | Buffer | Readable {
  const isBody = typeof payload === "string" || Buffer.isBuffer(payload) || payload instanceof Readable;
  return (
    isBody &&
    !reply.hasHeader("content-encoding") &&
    !String(reply.getHeader("cache-control")).includes("no-transform") &&
    compressible.test(String(reply.getHeader("content-type")))
  );
}
