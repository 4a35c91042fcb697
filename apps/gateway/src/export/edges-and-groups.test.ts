import { sheetsIn } from "../../test/export-client";
import { listGateway } from "../../test/list-gateway";

const lists = listGateway();

/** One list on something that is beside it, with names that meet, from two services; and with an alias, a fragment and a plain list. */
const selection = `id what: name keeper { name } label { text } day ...More`;
const asNodes = `{ keeper: shelf(code: "A") { name items { nodes { ${selection} } } } } fragment More on Item { count parts { code } }`;
const asEdges = `{ keeper: shelf(code: "A") { name items { edges { node { ... on Item { ${selection} } } } } } } fragment More on Item { count parts { code } }`;

beforeEach(() => {
  lists.graph.rows = {
    count: 201,
    at: n => ({ keeper: n % 2 ? { name: "于癸亥" } : null, day: "2021-05-24", parts: [{ code: `${n}` }] }),
  };
});

describe("a list by its edges", () => {
  it.each([
    ["csv", ""],
    ["csv", "?headers=chinese"],
    ["ndjson", ""],
  ] as const)("is the same %s%s as by its nodes", async (format, options) => {
    const [nodes, edges] = [
      await lists.ask(asNodes, { format, options }),
      await lists.ask(asEdges, { format, options }),
    ];
    expect(nodes.text.split("\n").length).toBeGreaterThan(201);
    expect(nodes.text).toContain("于癸亥");
    expect(edges.text).toBe(nodes.text);
    expect(edges.headers.get("content-disposition")).toBe(nodes.headers.get("content-disposition"));
  });

  it("is the same workbook as by its nodes", async () => {
    const sheets = async (query: string) => sheetsIn((await lists.ask(query, { format: "xlsx" })).bytes);
    expect(await sheets(asEdges)).toEqual(await sheets(asNodes));
  });

  it("has its cursors where they are asked for", async () => {
    const query = "{ items(first: 1) { edges { cursor node { id ... on Item { keeper { name } } } } } }";
    expect(await lists.csv(query)).toEqual([
      ["cursor", "id", "keeper.name"],
      ["0", "item-0", ""],
    ]);
    expect((await lists.ask(query, { format: "ndjson" })).text).toBe(
      '{"cursor":"0","node":{"id":"item-0","keeper":null}}\n',
    );
  });
});

describe("groups", () => {
  it("are rows by their nodes; numbers about all rows are no part of one", async () => {
    const query = "{ itemAggregates { count totalCount nodes { groupedBy { id name } count } } }";
    const [header, ...rows] = await lists.csv(query);
    expect(header).toEqual(["groupedBy.id", "groupedBy.name", "count"]);
    expect(rows).toEqual(Array.from({ length: 201 }, (_, n) => [`item-${n}`, `青年之家${n}`, "1"]));
    expect(lists.graph.shop.calls).toHaveLength(2);
    expect(lists.graph.shop.calls[0]?.query).not.toMatch(/totalCount|{itemAggregates[^{]*{count/);
  });

  it("that do not say whether there are more are a fault, and no short file", async () => {
    lists.graph.shop.interfere = (_request, response) =>
      Boolean(response.end('{"data":{"itemAggregates":{"nodes":[{"count":1}],"_exportPage":null}}}'));
    const answer = await lists.ask("{ itemAggregates { nodes { count } } }");
    expect([answer.status, JSON.parse(answer.text)]).toMatchObject([
      502,
      { errors: [{ extensions: { code: "SUBGRAPH_ANSWER_INVALID" } }] },
    ]);
  });
});
