import { existsSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import type { FastifyReply, FastifyRequest } from "fastify";
import { type ContentCoding, contentCodingFor, varyByCoding } from "./content-coding";
import { etagOf, hasIt } from "./etag";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".ttf": "font/ttf",
};

const extensions: Record<ContentCoding, string> = { br: ".br", gzip: ".gz" };

/** A file in memory, in each encoding it was built in. */
export interface StoredFile {
  type: string;
  etag: string;
  content: Partial<Record<string, Buffer>> & { identity: Buffer };
}

/** Reads a file, and what stands beside it compressed (`main.js`, `main.js.br`, `main.js.gz`). */
export function storedFile(path: string): StoredFile {
  const identity = readFileSync(path);
  const compressed = Object.entries(extensions)
    .filter(([, extension]) => existsSync(path + extension))
    .map(([encoding, extension]) => [encoding, readFileSync(path + extension)]);
  return {
    type: types[extname(path)] ?? "application/octet-stream",
    etag: etagOf(identity),
    content: { identity, ...Object.fromEntries(compressed) },
  };
}

/** Answers with the file in the best encoding that the client takes, or that the client has it already. */
export function sendFile(request: FastifyRequest, reply: FastifyReply, file: StoredFile): FastifyReply {
  varyByCoding(reply.headers({ etag: file.etag, "x-content-type-options": "nosniff" }));
  if (hasIt(request.headers["if-none-match"], file.etag)) return reply.code(304).send();
  const taken = contentCodingFor(request);
  const coded = taken && file.content[taken];
  if (coded) void reply.header("content-encoding", taken);
  return reply.type(file.type).send(coded ?? file.content.identity);
}
