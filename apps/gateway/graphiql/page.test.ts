import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { buildClientSchema, printSchema } from "graphql";
import { listGateway } from "../test/list-gateway";
import { factsOf } from "./answer-facts";
import { download, type Format } from "./download";
import { estimate } from "./estimate";
import { introspection } from "./schema";
import { linkTo, sharedQuery } from "./shared-link";

const lists = listGateway({ OPERATOR_KEY: "a-key-of-the-operator", MAX_COST: "300" });
const rows = { query: "query Items { items { nodes { id } } }" };

describe("an estimate", () => {
  it("has the cost, the ceiling and the dearest fields, with variables, and asks no service", async () => {
    const query = "query ($n: Int) { items(first: $n) { nodes { id } } }";
    const cost = await estimate({ query, variables: { n: 150 } }, lists.address);
    expect(cost).toMatchObject({ ceiling: 300, exceeded: false, dearest: expect.any(Array) });
    expect(cost.estimated).toBeGreaterThan(150);
    expect(cost.dearest[0]).toMatchObject({ path: expect.any(String), hint: expect.any(String) });
    expect(lists.graph.shop.calls).toEqual([]);
  });

  it("of what is no operation is refused, with the code and the id that a user quotes", async () => {
    await expect(estimate({ query: "{ absent }" }, lists.address)).rejects.toMatchObject({
      code: "GRAPHQL_VALIDATION_FAILED",
      requestId: expect.stringMatching(/^[\w-]{36}$/),
    });
  });

  it("sends the user's headers", async () => {
    const headers = { authorization: "Bearer wrong" };
    await expect(estimate({ ...rows, headers }, lists.address)).rejects.toMatchObject({
      code: "UNAUTHENTICATED",
    });
  });
});

describe("a download", () => {
  const get = (format: Format, more: object = {}) =>
    download({ ...rows, ...more }, { format, headers: "path", endpoint: lists.address });

  it.each<[Format, (text: string) => void]>([
    ["csv", text => expect(text.replace("\ufeff", "").split("\r\n").slice(0, 2)).toEqual(["id", "item-0"])],
    ["ndjson", text => expect(JSON.parse(text.split("\n")[0]!)).toEqual({ id: "item-0" })],
    ["xlsx", text => expect(text.slice(0, 2)).toBe("PK")],
  ])("is all rows as %s, under the operation's name", async (format, check) => {
    lists.graph.rows.count = 450;
    const { name, blob } = await get(format);
    expect(name).toBe(`Items.${format}`);
    check(await blob.text());
    expect(lists.graph.shop.calls).toHaveLength(3);
  });

  it("says how far it has come", async () => {
    lists.graph.rows.count = 2_000;
    const seen: number[] = [];
    const { blob } = await download(rows, {
      format: "csv",
      headers: "chinese",
      endpoint: lists.address,
      onProgress: bytes => seen.push(bytes),
    });
    expect(seen.at(-1)).toBe(blob.size);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });

  it("of what is not one list is refused with its code", async () => {
    await expect(get("csv", { query: '{ shelf(code: "A") { name } }' })).rejects.toMatchObject({
      code: "EXPORT_NOT_ONE_LIST",
      requestId: expect.any(String),
    });
  });

  it("that breaks off is none, and says under which id", async () => {
    const server: Server = createServer((_request, response) => {
      const headers = { "content-disposition": 'attachment; filename="a.csv"', "x-request-id": "broken" };
      response.writeHead(200, headers).write("id\r\n", () => response.destroy());
    }).listen(0);
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await expect(download(rows, { format: "csv", headers: "path", endpoint })).rejects.toMatchObject({
      message: expect.stringContaining("没有保存"),
      requestId: "broken",
    });
    server.close();
  });

  it("ends when it is cancelled", async () => {
    const cancelled = new AbortController();
    cancelled.abort();
    const options = { format: "csv", headers: "path", signal: cancelled.signal } as const;
    await expect(download(rows, { ...options, endpoint: lists.address })).rejects.toThrow(/abort/i);
  });
});

describe("a link to a query", () => {
  const query = "# 青年之家\nquery ($n: Int) { items(first: $n) { nodes { id } } } # a&b=c+d?";

  it.each([{ query, variables: '{ "n": 5 } // 五' }, { query }])(
    "opens the query that it was made of: %#",
    shared => {
      const link = new URL(linkTo(shared, "http://graph.example:4000"));
      expect([link.origin, link.pathname]).toEqual(["http://graph.example:4000", "/"]);
      expect(sharedQuery(link.search)).toEqual({ variables: undefined, ...shared });
    },
  );

  it.each(["", "?", "?variables=%7B%7D", "?query="])("is none without a query: %p", search =>
    expect(sharedQuery(search)).toBeUndefined(),
  );
});

describe("what the line below an answer says", () => {
  it("is each code once with its id, and the cost", () => {
    const failed = { message: "…", extensions: { code: "SUBGRAPH_TIMEOUT", requestId: "r" } };
    const cost = { estimated: 3, actual: 2, ceiling: 300 };
    const text = JSON.stringify({ data: {}, errors: [failed, failed], extensions: { cost } });
    expect(factsOf(text)).toEqual({ errors: [{ code: "SUBGRAPH_TIMEOUT", requestId: "r" }], cost });
  });

  it.each([undefined, null, "", "{", "not JSON"])("is nothing of %p", text =>
    expect(factsOf(text)).toBeUndefined(),
  );
});

it("the schema in the page is the gateway's", async () => {
  const address = `${lists.gateway.url}/schema.graphql`;
  const { data } = await introspection(address);
  expect(printSchema(buildClientSchema(data))).toBe((await (await fetch(address)).text()).trim());
});
