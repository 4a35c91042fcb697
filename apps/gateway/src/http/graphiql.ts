import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { FastifyInstance } from "fastify";
import { appFolder } from "../app-folder";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".ttf": "font/ttf",
};

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

/** GraphiQL at `/`, from the files that graphiql/build.mjs bundles: read once, served from memory, nothing else of the disk. */
export function serveGraphiql(server: FastifyInstance, folder = join(appFolder, "graphiql", "dist")): void {
  const files = new Map(filesOf(folder).map(name => [name, readFileSync(join(folder, name))]));
  const page = files.get("index.html") ?? Buffer.from(notBuilt);
  server.get("/", (_request, reply) =>
    reply
      .type(types[".html"]!)
      .headers({
        "content-security-policy": policy,
        "x-content-type-options": "nosniff",
        "referrer-policy": "same-origin",
        "cache-control": "no-cache",
      })
      .send(page),
  );
  server.get<{ Params: { name: string } }>("/graphiql/:name", (request, reply) => {
    const file = files.get(request.params.name);
    if (!file) return reply.callNotFound();
    return reply
      .type(types[extname(request.params.name)] ?? "application/octet-stream")
      .headers({ "x-content-type-options": "nosniff", "cache-control": "no-cache" })
      .send(file);
  });
}

const notBuilt = `<!doctype html><title>Youth Graph 青春图谱</title>
<p>GraphiQL is not built; run <code>npx nx run gateway:graphiql</code>. The graph itself answers at <code>/graphql</code>.`;

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
