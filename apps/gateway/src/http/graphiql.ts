import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { appFolder } from "../app-folder";
import { type StoredFile, sendFile, storedFile } from "./stored-file";

/** Nothing from another origin is loaded or talked to. Monaco, GraphiQL's editor, writes style elements. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** A file's name has the hash of its content (see graphiql/build.mjs). */
const forGood = { "cache-control": "public, max-age=31536000, immutable" };

/** Always asked for anew, so that a browser sees which files the page is made of now. */
const pageHeaders = {
  "content-security-policy": policy,
  "cross-origin-opener-policy": "same-origin",
  "referrer-policy": "same-origin",
  "cache-control": "no-cache",
};

/** GraphiQL at `/`, from the files that graphiql/build.mjs bundles: read once, served from memory, nothing else of the disk. */
export function serveGraphiql(server: FastifyInstance, folder = join(appFolder, "graphiql", "dist")): void {
  const files = new Map(namesIn(folder).map(name => [name, storedFile(join(folder, name))]));
  const page = files.get("index.html") ?? notBuilt;
  server.get("/", (request, reply) => sendFile(request, reply.headers(pageHeaders), page));
  server.get<{ Params: { name: string } }>("/graphiql/:name", (request, reply) => {
    const file = files.get(request.params.name);
    if (!file) return reply.callNotFound();
    return sendFile(request, reply.headers(forGood), file);
  });
}

const notBuilt: StoredFile = {
  type: "text/html; charset=utf-8",
  etag: 'W/"not built"',
  content: {
    identity: Buffer.from(`<!doctype html><title>青春图谱 Youth Graph</title>
<p>GraphiQL is not built; run <code>npx nx run gateway:graphiql</code>. The graph itself answers at <code>/graphql</code>.`),
  },
};

/** Without those that are compressed, which stand beside what they are made of. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter(name => !/\.(br|gz)$/.test(name));
  } catch {
    return [];
  }
}
