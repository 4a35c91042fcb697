import { createHash } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listGateway } from "../../test/list-gateway";
import { startTestGateway, type TestGateway } from "../../test/test-gateway";

const sha = (text: string) => createHash("sha256").update(text).digest("hex");
const known = "query Known($n: Int) { items(first: $n) { nodes { id } } }";
const write = "mutation Write { touch }";
const manifest = (documents: Record<string, string>) => {
  const file = join(mkdtempSync(join(tmpdir(), "gateway-")), "documents.json");
  writeFileSync(file, JSON.stringify(documents));
  return file;
};
const file = manifest({ [`sha256:${sha(known)}`]: known, "relay-1": known, [`sha256:${sha(write)}`]: write });

const lists = listGateway({ PERSISTED_DOCUMENTS: file });
let strict: TestGateway;
beforeAll(async () => {
  strict = await startTestGateway(lists.graph.supergraph, {
    PERSISTED_DOCUMENTS: file,
    TRUSTED_DOCUMENTS_ONLY: "true",
  });
});
afterAll(() => strict.stop());

interface Told {
  data?: unknown;
  errors?: { message: string; extensions: { code: string; requestId: string } }[];
}
const told = async (response: Response): Promise<[number, unknown]> => {
  const { data, errors } = (await response.json()) as Told;
  return [response.status, errors ? errors.map(({ extensions }) => extensions.code) : data];
};
const post = async (body: object, url = lists.gateway.url) =>
  told(
    await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
  );
const get = (parameters: Record<string, string>, url = lists.gateway.url) =>
  fetch(`${url}/graphql?${new URLSearchParams(parameters)}`);
const hashed = (text: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: sha(text) } } });
const rows = { items: { nodes: [{ id: "item-0" }] } };

describe("a document by its id", () => {
  it.each([`sha256:${sha(known)}`, "relay-1"])(
    "runs with its variables, by POST and GET: %.12s",
    async documentId => {
      expect(await post({ documentId, variables: { n: 1 } })).toEqual([200, rows]);
      expect(await told(await get({ documentId, variables: '{"n":1}', operationName: "Known" }))).toEqual([
        200,
        rows,
      ]);
    },
  );

  it("is a file by a plain link", async () => {
    const response = await get({ documentId: "relay-1", variables: '{"n":2}', format: "csv", bom: "false" });
    expect(await response.text()).toBe("id\r\nitem-0\r\nitem-1\r\n");
    expect(response.headers.get("content-disposition")).toBe('attachment; filename="Known.csv"');
  });

  it.each([
    ["that is not kept", { documentId: `sha256:${sha("{ x }")}` }, 400, "DOCUMENT_NOT_FOUND"],
    ["that is no text", { documentId: 1 }, 400, "DOCUMENT_NOT_FOUND"],
    ["beside a text", { documentId: "relay-1", query: known }, 400, "BAD_REQUEST"],
  ])("%s is refused", async (_what, body, status, code) => {
    expect(await post(body)).toEqual([status, [code]]);
  });

  it("that writes is not run by GET", async () => {
    const response = await get({ documentId: `sha256:${sha(write)}` });
    expect([response.headers.get("allow"), await told(response)]).toEqual(["POST", [405, ["BAD_REQUEST"]]]);
  });
});

describe("an automatic persisted query", () => {
  it("is kept once it was sent with its hash, and then found by it", async () => {
    const query = "{ items(first: 1) { nodes { id } } } # once";
    expect(await post(hashed(query))).toEqual([200, ["PERSISTED_QUERY_NOT_FOUND"]]);
    expect(await post({ query, ...hashed(query) })).toEqual([200, rows]);
    expect(await post(hashed(query))).toEqual([200, rows]);
    const parameters = { extensions: JSON.stringify(hashed(query).extensions) };
    const response = await get(parameters);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await told(response)).toEqual([200, rows]);
    expect(await (await get({ ...parameters, format: "csv", bom: "false" })).text()).toBe("id\r\nitem-0\r\n");
  });

  it.each([
    ["too deep", `${"{ a ".repeat(16)} ${"}".repeat(16)}`, "QUERY_TOO_DEEP"],
    ["not valid", "{ nothing }", "GRAPHQL_VALIDATION_FAILED"],
  ])("that is %s is not kept", async (_what, query, code) => {
    expect((await post({ query, ...hashed(query) }))[1]).toEqual([code]);
    expect(await post(hashed(query))).toEqual([200, ["PERSISTED_QUERY_NOT_FOUND"]]);
  });

  it.each([
    ["another text's hash", { query: known, ...hashed("{ x }") }],
    [
      "another version",
      { query: known, extensions: { persistedQuery: { version: 2, sha256Hash: sha(known) } } },
    ],
    ["no hash", { query: known, extensions: { persistedQuery: { version: 1 } } }],
  ])("with %s is refused", async (_what, body) => {
    expect(await post(body)).toEqual([400, ["BAD_REQUEST"]]);
  });

  it("that is not kept is no file", async () => {
    const response = await get({ extensions: JSON.stringify(hashed("{ x }").extensions), format: "csv" });
    expect(await told(response)).toEqual([400, ["PERSISTED_QUERY_NOT_FOUND"]]);
  });
});

describe("with trusted documents only", () => {
  it("those run, by id, by hash and by text", async () => {
    for (const body of [{ documentId: "relay-1" }, hashed(known), { query: known }])
      expect(await post({ ...body, variables: { n: 1 } }, strict.url)).toEqual([200, rows]);
  });

  it.each([{ query: "{ __typename }" }, hashed("{ x }"), { query: "{ x }", ...hashed("{ x }") }])(
    "others are refused, as files too: %j",
    async body => {
      expect(await post(body, strict.url)).toEqual([400, ["DOCUMENT_NOT_TRUSTED"]]);
    },
  );

  it("what names nothing is told so", async () => {
    expect(await post({ variables: {} }, strict.url)).toEqual([400, ["BAD_REQUEST"]]);
  });
});

describe("a gateway with documents that are wrong does not start, and says why", () => {
  it.each([
    [{ "sha256:00": known }, /\n {2}sha256:00: an id is sha256: and the hash of the text/],
    [{ a: "{ nothing }" }, /\n {2}a: Cannot query field "nothing" on type "Query"\./],
    [{ a: "{" }, /\n {2}a: Syntax Error/],
    [[], /^There are no persisted documents in /],
  ])("%j", async (documents, message) => {
    const PERSISTED_DOCUMENTS = manifest(documents as Record<string, string>);
    await expect(startTestGateway(lists.graph.supergraph, { PERSISTED_DOCUMENTS })).rejects.toThrow(message);
  });

  it("TRUSTED_DOCUMENTS_ONLY without any", async () => {
    await expect(
      startTestGateway(lists.graph.supergraph, { TRUSTED_DOCUMENTS_ONLY: "true" }),
    ).rejects.toThrow(/^TRUSTED_DOCUMENTS_ONLY=true needs PERSISTED_DOCUMENTS/);
  });
});
