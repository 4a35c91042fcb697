import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { fastify } from "fastify";
import { serveGraphiql } from "./graphiql";

const script = "console.log('青春图谱')";
const folder = mkdtempSync(join(tmpdir(), "youth-graph-page-"));
writeFileSync(join(folder, "index.html"), "<!doctype html>one");
writeFileSync(join(folder, "main-AB12.js"), script);
writeFileSync(join(folder, "main-AB12.js.br"), brotliCompressSync(script));
writeFileSync(join(folder, "main-AB12.js.gz"), gzipSync(script));
afterAll(() => rmSync(folder, { recursive: true }));

function served(from = folder) {
  const server = fastify();
  serveGraphiql(server, from);
  return (url: string, headers: Record<string, string> = {}, method: "GET" | "HEAD" = "GET") =>
    server.inject({ url, headers, method });
}

describe("a bundled file", () => {
  const get = served();

  it.each([
    ["br", "gzip, deflate, br, zstd", brotliCompressSync(script)],
    ["gzip", "gzip, deflate", gzipSync(script)],
    [undefined, "identity", Buffer.from(script)],
    [undefined, "", Buffer.from(script)],
  ])("is kept for good, and is sent as %s to who takes %p", async (encoding, accepted, content) => {
    const { statusCode, headers, rawPayload } = await get("/graphiql/main-AB12.js", {
      "accept-encoding": accepted,
    });
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
      vary: "accept-encoding",
    });
    expect(headers["content-encoding"]).toBe(encoding);
    expect(rawPayload).toEqual(content);
  });

  it("has its headers without its content", async () => {
    const { headers, rawPayload } = await get("/graphiql/main-AB12.js", { "accept-encoding": "br" }, "HEAD");
    expect(headers["content-encoding"]).toBe("br");
    expect(rawPayload).toHaveLength(0);
  });

  it.each(["absent.js", "main-AB12.js.br", "..%2findex.html", "%2e%2e%2f%2e%2e%2fpackage.json"])(
    "is the only thing there: not %s",
    async name => expect((await get(`/graphiql/${name}`)).statusCode).toBe(404),
  );
});

describe("the page", () => {
  it("is asked for anew, and is not sent to who has it", async () => {
    const get = served();
    const first = await get("/");
    expect(first.headers["cache-control"]).toBe("no-cache");
    const etag = String(first.headers.etag);
    for (const known of [etag, `"other", ${etag}`, "*"]) {
      const again = await get("/", { "if-none-match": known });
      expect([again.statusCode, again.rawPayload.length]).toEqual([304, 0]);
      expect(again.headers["content-security-policy"]).toBe(first.headers["content-security-policy"]);
    }
    expect((await get("/", { "if-none-match": '"other"' })).statusCode).toBe(200);
  });

  it("is another after a build and a restart", async () => {
    const { etag } = (await served()("/")).headers;
    writeFileSync(join(folder, "index.html"), "<!doctype html>two");
    const rebuilt = await served()("/", { "if-none-match": String(etag) });
    expect([rebuilt.statusCode, rebuilt.body]).toEqual([200, "<!doctype html>two"]);
  });

  it("takes nothing from elsewhere, and stands in no frame", async () => {
    const { headers } = await served()("/");
    const policy = String(headers["content-security-policy"]).split("; ");
    expect(policy).toEqual(
      expect.arrayContaining(["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'"]),
    );
    expect(policy.join()).not.toMatch(/https?:|\*|unsafe-eval/);
    expect(headers).toMatchObject({
      "cross-origin-opener-policy": "same-origin",
      "referrer-policy": "same-origin",
    });
  });

  it("says how it is built where it is not", async () => {
    expect((await served(join(folder, "absent"))("/")).body).toContain("npx nx run gateway:graphiql");
  });
});
