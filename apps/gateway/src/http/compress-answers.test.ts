import { once } from "node:events";
import { createBrotliDecompress, createGunzip } from "node:zlib";
import { fastify } from "fastify";
import { request } from "undici";
import { accepts } from "../../test/export-client";
import { listGateway } from "../../test/list-gateway";
import { rawAnswer } from "../../test/raw-answer";
import { until } from "../../test/until";
import { compressAnswers } from "./compress-answers";

const lists = listGateway();
const rows = { query: "{ items(first: 200) { nodes { id name text } } }" };
const all = { query: "{ items { nodes { hb: name id } } }" };
const ask = (coding: string | undefined, body: object, accept = "application/json", options = "") =>
  rawAnswer(lists.address + options, {
    body,
    headers: { accept, ...(coding !== undefined && { "accept-encoding": coding }) },
  });
const facts = ({ headers }: Awaited<ReturnType<typeof ask>>) => [
  headers["content-encoding"],
  headers["vary"],
];

beforeEach(() => {
  lists.graph.rows = { count: 1_000, at: n => ({ text: `兰山街道前钦宿村团支部 ${n}` }) };
});

describe("an answer", () => {
  it.each([
    ["gzip, deflate, br", "br"],
    ["gzip, deflate", "gzip"],
    ["br;q=0.5, gzip;q=0", "br"],
    ["*", "br"],
  ])("for those who take %s comes as %s", async (accepted, coding) => {
    const [plain, small] = [await ask(undefined, rows), await ask(accepted, rows)];
    expect(facts(small)).toEqual([coding, "accept-encoding"]);
    expect(small.headers["content-length"]).toBe(String(small.bytes.length));
    expect(small.bytes.length * 5).toBeLessThan(plain.bytes.length);
    expect(small.text).toBe(plain.text);
  });

  it.each([undefined, "identity", "deflate", "identity, br;q=0.1", "br;q=0, gzip;q=0"])(
    "for those who take %p comes as it is, and says that others get another",
    async accepted => expect(facts(await ask(accepted, rows))).toEqual([undefined, "accept-encoding"]),
  );

  it("that is small comes as it is", async () => {
    expect(facts(await ask("br", { query: "{ items { totalCount } }" }))).toEqual([
      undefined,
      "accept-encoding",
    ]);
  });

  it("that must not be changed on its way is not changed here either", async () => {
    const server = fastify();
    compressAnswers(server);
    server.get("/", (_request, reply) =>
      reply.type("text/plain").header("cache-control", "public, no-transform").send("x".repeat(10_000)),
    );
    const url = await server.listen({ port: 0 });
    const answer = await rawAnswer(url, { headers: { "accept-encoding": "br" } });
    await server.close();
    expect(facts(answer)).toEqual([undefined, undefined]);
  });
});

describe("a file", () => {
  it.each(["csv", "ndjson"] as const)("of %s is the same under every coding", async format => {
    // Text that begins with "hb" is what other compressors take for deflated already.
    const answers = await Promise.all(
      [undefined, "br", "gzip"].map(coding => ask(coding, all, accepts[format], "?bom=false")),
    );
    expect(answers.map(({ headers }) => headers["content-encoding"])).toEqual([undefined, "br", "gzip"]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers.map(({ trailers }) => trailers["x-notices"])).toEqual(["[]", "[]", "[]"]);
    expect(answers[0]!.text.split("\n").length).toBeGreaterThan(1_000);
    expect(answers[1]!.bytes.length * 5).toBeLessThan(answers[0]!.bytes.length);
  });

  it("of XLSX, which is a ZIP, comes as it is", async () => {
    expect(facts(await ask("br", all, accepts.xlsx))).toEqual([undefined, undefined]);
  });

  it.each(["br", "gzip"])(
    "under %s gives each page when it is there, and no end when it breaks off",
    async coding => {
      let calls = 0;
      let held: (() => void) | undefined;
      lists.graph.shop.interfere = async (_request, response) => {
        calls += 1;
        if (calls < 3) return false;
        await new Promise<void>(resolve => (held = resolve));
        return Boolean(response.writeHead(500).end());
      };
      const { body, headers } = await request(lists.address, {
        method: "POST",
        headers: { accept: accepts.ndjson, "accept-encoding": coding, "content-type": "application/json" },
        body: JSON.stringify(all),
      });
      expect(headers["content-encoding"]).toBe(coding);
      let text = "";
      const decoder = coding === "br" ? createBrotliDecompress() : createGunzip();
      decoder.on("data", chunk => (text += String(chunk)));
      decoder.on("error", () => undefined);
      body.on("data", chunk => decoder.write(chunk));
      // While the third page is being waited for, the two before it can be read.
      await until(() => held !== undefined && text.split("\n").length === 401);
      held!();
      const [error] = (await once(body, "error")) as [Error];
      expect(error.message).toMatch(/terminated|other side closed/);
    },
  );
});
