import { fixtureGateway } from "../../test/fixture-gateway";
import { rawAnswer } from "../../test/raw-answer";

const fixture = fixtureGateway();
const get = (headers: Record<string, string> = {}, method: "GET" | "HEAD" = "GET") =>
  rawAnswer(`${fixture.gateway.url}/schema.graphql`, { method, headers });

describe("the schema as text", () => {
  it("is the same under every coding, and has one ETag", async () => {
    const answers = [
      await get(),
      await get({ "accept-encoding": "br" }),
      await get({ "accept-encoding": "gzip" }),
    ];
    expect(answers.map(({ headers }) => headers["content-encoding"])).toEqual([undefined, "br", "gzip"]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(new Set(answers.map(({ headers }) => headers["etag"])).size).toBe(1);
    for (const { headers } of answers)
      expect(headers).toMatchObject({ vary: "accept-encoding", "cache-control": "no-cache" });
    const [plain, br, gzip] = answers.map(({ bytes }) => bytes.length);
    expect(br).toBeLessThan(gzip!);
    expect(gzip! * 2).toBeLessThan(plain!);
  });

  it("is not sent again to those who have it", async () => {
    const etag = String((await get()).headers["etag"]);
    expect(etag).toMatch(/^W\/"[\w-]{22}"$/);
    for (const known of [etag, etag.slice(2), `"other", ${etag}`, "*"]) {
      const answer = await get({ "if-none-match": known, "accept-encoding": "br" });
      expect([answer.status, answer.bytes.length, answer.headers["etag"], answer.headers["vary"]]).toEqual([
        304,
        0,
        etag,
        "accept-encoding",
      ]);
    }
    expect((await get({ "if-none-match": '"other"' })).status).toBe(200);
  });

  it("can be asked for its head alone", async () => {
    const [head, body] = [await get({}, "HEAD"), await get()];
    expect([head.bytes.length, head.headers["content-length"]]).toEqual([0, String(body.bytes.length)]);
  });
});
