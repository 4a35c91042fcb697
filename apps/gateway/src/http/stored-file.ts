import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import type { FastifyReply, FastifyRequest } from "fastify";
import Negotiator from "negotiator";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".ttf": "font/ttf",
};

/** The smallest first. Browsers take `br` over HTTPS, and from the machine they run on, only. */
const encodings = { br: ".br", gzip: ".gz" };

/** A file in memory, in each encoding it was built in. */
export interface StoredFile {
  type: string;
  /** Weak, since it is the same for all encodings. */
  etag: string;
  content: Partial<Record<string, Buffer>> & { identity: Buffer };
}

/** Reads a file, and what stands beside it compressed (`main.js`, `main.js.br`, `main.js.gz`). */
export function storedFile(path: string): StoredFile {
  const identity = readFileSync(path);
  const compressed = Object.entries(encodings)
    .filter(([, extension]) => existsSync(path + extension))
    .map(([encoding, extension]) => [encoding, readFileSync(path + extension)]);
  return {
    type: types[extname(path)] ?? "application/octet-stream",
    etag: `W/"${createHash("sha256").update(identity).digest("base64url").slice(0, 22)}"`,
    content: { identity, ...Object.fromEntries(compressed) },
  };
}

/** Answers with the file in the best encoding that the client takes, or that the client has it already. */
export function sendFile(request: FastifyRequest, reply: FastifyReply, file: StoredFile): FastifyReply {
  void reply.headers({ etag: file.etag, vary: "accept-encoding", "x-content-type-options": "nosniff" });
  if (hasIt(request.headers["if-none-match"], file.etag)) return reply.code(304).send();
  const taken = new Negotiator(request).encodings(Object.keys(file.content));
  const encoding = Object.keys(encodings).find(one => taken.includes(one)) ?? "identity";
  if (encoding !== "identity") void reply.header("content-encoding", encoding);
  return reply.type(file.type).send(file.content[encoding]);
}

function hasIt(ifNoneMatch: string | undefined, etag: string): boolean {
  const given = ifNoneMatch?.split(",").map(one => one.trim()) ?? [];
  return given.some(one => one === "*" || one === etag);
}
