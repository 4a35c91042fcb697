import { parse as parseCsv } from "csv-parse/sync";
import { errorsIn, exported, type ExportOptions, sheetsIn } from "../../test/export-client";
import { type ListGraph, startListGraph } from "../../test/list-graph";
import { startTestGateway, type TestGateway } from "../../test/test-gateway";

let graph: ListGraph;
let gateway: TestGateway;

beforeAll(async () => {
  graph = await startListGraph();
  gateway = await startTestGateway(graph.supergraph);
});
afterAll(async () => {
  await gateway.stop();
  await graph.stop();
});
beforeEach(() => {
  graph.rows = { count: 3, at: () => ({}) };
  graph.shop.calls.length = 0;
  graph.labels.calls.length = 0;
});

const ask = (query: string, options?: ExportOptions) => exported(`${gateway.url}/graphql`, query, options);
const csv = async (query: string, options?: ExportOptions) =>
  parseCsv((await ask(query, options)).text, { bom: true }) as string[][];
const ndjson = async (query: string, options?: ExportOptions) =>
  (await ask(query, { ...options, format: "ndjson" })).text
    .trimEnd()
    .split("\n")
    .map(line => JSON.parse(line) as unknown);

describe("an export", () => {
  it("has all rows of a list of many pages, in their order", async () => {
    graph.rows.count = 1_234;
    const rows = await csv("{ items { nodes { id } } }");
    expect(rows).toEqual([["id"], ...Array.from({ length: 1_234 }, (_, n) => [`item-${n}`])]);
    expect(graph.shop.calls).toHaveLength(7);
  });

  it("has as many rows as `first` says, also more than a page has, from `after` on", async () => {
    graph.rows.count = 1_000;
    const rows = await csv(
      "query ($n: Int, $from: String) { items(first: $n, after: $from) { nodes { id } } }",
      {
        variables: { n: 250, from: "9" },
      },
    );
    expect([rows.length, rows[1], rows.at(-1)]).toEqual([251, ["item-10"], ["item-259"]]);
    expect(graph.shop.calls.map(({ variables }) => Object.values(variables))).toEqual([
      [200, "9"],
      [50, "209"],
    ]);
  });

  it.each(["{ items(first: 0) { nodes { id } } }", '{ items(after: "2") { nodes { id } } }'])(
    "of no rows has its header: %s",
    async query => expect(await csv(query)).toEqual([["id"]]),
  );

  it("joins the services, page by page", async () => {
    graph.rows.count = 401;
    const rows = await csv("{ items { nodes { id label { text } } } }");
    expect(rows[0]).toEqual(["id", "label.text"]);
    expect(rows[401]).toEqual(["item-400", "Label of item-400"]);
    expect(graph.labels.calls.length).toBe(3);
  });

  it("does not ask for what is beside the rows in the list", async () => {
    const rows = await csv(
      "{ items { ...Page pageInfo { endCursor } } } fragment Page on ItemConnection { totalCount nodes { id } }",
    );
    expect(rows[0]).toEqual(["id"]);
    expect(graph.shop.calls[0]?.query).not.toContain("totalCount");
  });

  it("keeps its own names apart from the client's", async () => {
    const query =
      "query ($_exportFirst: String!) { shelf(code: $_exportFirst) { _exportPage: code items { nodes { id } } } }";
    expect(await csv(query, { variables: { _exportFirst: "A" } })).toContainEqual(["A", "item-0"]);
  });

  it("runs the operation that is named, with fragments that others use as well", async () => {
    const query = `query A($n: Int) { items(first: $n) { ...Rows } } query B { shelf(code: "B") { items { ...Rows } } }
      fragment Rows on ItemConnection { nodes { ...Row } } fragment Row on Item { id }`;
    const answer = await ask(query, { operationName: "B" });
    expect(answer.text).toBe("\uFEFFid\r\nitem-0\r\nitem-1\r\nitem-2\r\n");
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="B.csv"');
  });

  it("is asked for with GET as well", async () => {
    const address = `${gateway.url}/graphql?query=${encodeURIComponent("query ($n: Int) { items(first: $n) { nodes { id } } }")}&variables=${encodeURIComponent('{"n":1}')}&bom=false`;
    const response = await fetch(address, { headers: { accept: "text/csv" } });
    expect(await response.text()).toBe("id\r\nitem-0\r\n");
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="items.csv"',
      "cache-control": "no-store",
      "x-request-id": expect.any(String),
    });
  });

  it("is one line in the log, with its rows", async () => {
    gateway.log.length = 0;
    await ask("query Items { items { nodes { id } } }");
    expect(gateway.log).toEqual([expect.objectContaining({ operationName: "Items", rows: 3, status: 200 })]);
  });
});

describe("columns", () => {
  it("follow the selection: aliases, fragments, what is beside the list first, objects taken apart", async () => {
    const query = `{
      shelf(code: "A") { items { nodes { what: name ...More keeper { name } __typename } } name sizes keeper { name } }
    }
    fragment More on Item { ... on Item { count } keeper { __typename } }`;
    graph.rows = { count: 1, at: () => ({ count: 5, keeper: { name: "彭庚未" } }) };
    expect(await csv(query)).toEqual([
      [
        "shelf.name",
        "shelf.sizes",
        "shelf.keeper.name",
        "what",
        "count",
        "keeper.__typename",
        "keeper.name",
        "__typename",
      ],
      ["Shelf A", "1; 2", "于癸亥", "青年之家0", "5", "Person", "彭庚未", "Item"],
    ]);
  });

  it("with the same path above the list and in it are told apart", async () => {
    graph.rows = { count: 1, at: () => ({ keeper: { name: "B" } }) };
    const query = '{ keeper: shelf(code: "A") { name items { nodes { keeper { name } id } } } }';
    expect((await csv(query))[0]).toEqual(["keeper.name", "keeper.items.keeper.name", "id"]);
  });

  it("of edges are those of their nodes, and the cursor", async () => {
    expect(await csv("{ items(first: 1) { edges { cursor node { id keeper { name } } } } }")).toEqual([
      ["cursor", "id", "keeper.name"],
      ["0", "item-0", ""],
    ]);
  });

  it("of a union are those of all its types", async () => {
    graph.rows = { count: 2, at: n => (n ? { kind: "Note", text: "笔记" } : { count: 1 }) };
    expect(
      await csv("{ things { nodes { __typename ... on Item { count } ... on Note { text } } } }"),
    ).toEqual([
      ["__typename", "count", "text"],
      ["Item", "1", ""],
      ["Note", "", "笔记"],
    ]);
  });

  it("hold lists of scalars joined and lists of objects as JSON", async () => {
    graph.rows = { count: 1, at: () => ({ tags: ["红", "绿"], parts: [{ code: "a", weight: 1.5 }] }) };
    expect(await csv("{ items { nodes { tags parts { code weight } } } }")).toEqual([
      ["tags", "parts"],
      ["红; 绿", '[{"code":"a","weight":1.5}]'],
    ]);
  });

  it("are left out as @skip and @include say, with a list that is not asked for", async () => {
    const query = `query ($no: Boolean!) {
      items { nodes { id name @skip(if: true) ... @include(if: $no) { count similar { nodes { id } } } } }
      other: items @include(if: $no) { nodes { id } }
    }`;
    expect((await csv(query, { variables: { no: false } }))[0]).toEqual(["id"]);
  });

  it("have the schema's Chinese terms as headers, and their paths where it has none, or one twice", async () => {
    const query = `{ shelf(code: "A") { name code items { nodes { id name count keeper { name } label { text } a: day b: day } } } }`;
    expect((await csv(query, { options: "?headers=chinese" }))[0]).toEqual([
      "架子·货架",
      "架子·code",
      "id",
      "名称",
      "数量",
      "保管人·姓名",
      "标签·text",
      "日期 (a)",
      "日期 (b)",
    ]);
  });
});

describe("NDJSON", () => {
  it("has a row a line as it was selected", async () => {
    graph.rows = { count: 2, at: n => ({ count: n, ratio: 0.5, open: true, keeper: { name: "一\n二" } }) };
    const query = "{ items { nodes { id n: count ratio open keeper { name } parts { code } } } }";
    const answer = await ask(query, { format: "ndjson" });
    expect(answer.headers.get("content-type")).toBe("application/x-ndjson");
    expect(await ndjson(query)).toEqual(
      [0, 1].map(n => ({
        id: `item-${n}`,
        n,
        ratio: 0.5,
        open: true,
        keeper: { name: "一\n二" },
        parts: [],
      })),
    );
  });

  it("puts the row in the place of the list where something is asked for beside it", async () => {
    graph.rows.count = 2;
    expect(await ndjson('{ shelf(code: "A") { name items { nodes { name } } } }')).toEqual(
      [0, 1].map(n => ({ shelf: { name: "Shelf A", items: { name: `青年之家${n}` } } })),
    );
  });
});

describe("XLSX", () => {
  it("has real days, instants at +08:00, numbers and booleans, and text for all else", async () => {
    graph.rows = {
      count: 1,
      at: () => ({
        count: -5,
        ratio: 0.25,
        big: 9_007_199_254_740_991,
        open: false,
        day: "2021-05-24",
        at: "2021-05-24T17:30:15.000Z",
        text: "=1+1",
        tags: ["371302001025"],
      }),
    };
    const answer = await ask(
      "query Items { items { nodes { name count ratio big open day at text tags keeper { name } } } }",
      {
        format: "xlsx",
      },
    );
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="Items.xlsx"');
    expect(await sheetsIn(answer.bytes)).toEqual([
      {
        name: "Items",
        rows: [
          ["name", "count", "ratio", "big", "open", "day", "at", "text", "tags", "keeper.name"],
          [
            "青年之家0",
            -5,
            0.25,
            "9007199254740991",
            false,
            new Date("2021-05-24T00:00:00Z"),
            new Date("2021-05-25T01:30:15Z"),
            "=1+1",
            "371302001025",
            null,
          ],
        ],
      },
    ]);
  });
});

describe("the cost of an export", () => {
  let poor: TestGateway;
  beforeAll(async () => {
    poor = await startTestGateway(graph.supergraph, { MAX_COST: "60" });
  });
  afterAll(() => poor.stop());

  it("is a page's: where a full one costs too much, pages are smaller", async () => {
    graph.rows.count = 120;
    const { text } = await exported(`${poor.url}/graphql`, "{ items { nodes { id } } }");
    expect(text.split("\r\n")).toHaveLength(122);
    expect(graph.shop.calls.map(({ variables }) => Object.values(variables)[0])).toEqual([50, 50, 50]);
  });

  it("is refused where even one row costs too much", async () => {
    const query =
      '{ items { nodes { keeper { name } similar(first: 200) { totalCount } parts { code } } } shelf(code: "A") { keeper { name } } }';
    const poorest = await startTestGateway(graph.supergraph, { MAX_COST: "3" });
    const answer = await exported(`${poorest.url}/graphql`, query);
    await poorest.stop();
    expect([answer.status, errorsIn(answer)[0]?.extensions]).toEqual([
      400,
      { code: "COST_EXCEEDED", estimate: expect.any(Number), ceiling: 3, requestId: expect.any(String) },
    ]);
  });

  it("is told by a dry run, which asks no service", async () => {
    const { text, headers } = await ask("{ items { nodes { id } } }", { headers: { "x-dry-run": "true" } });
    expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(JSON.parse(text)).toEqual({
      data: null,
      extensions: { cost: { estimated: 202, ceiling: 100_000, dryRun: true, exceeded: false } },
    });
    expect(graph.shop.calls).toEqual([]);
  });
});

describe("what is no export", () => {
  const many = { paths: ["items", "shelf.items"] };
  it.each([
    [
      "two lists",
      '{ items { nodes { id } } shelf(code: "A") { items { nodes { id } } } }',
      "EXPORT_NOT_ONE_LIST",
      many.paths,
    ],
    [
      "a list in the rows of a list",
      "{ items { nodes { id similar { nodes { id } } } } }",
      "EXPORT_NOT_ONE_LIST",
      ["items", "items.nodes.similar"],
    ],
    [
      "nodes and edges at once",
      "{ items { nodes { id } edges { cursor } } }",
      "EXPORT_NOT_ONE_LIST",
      ["items.nodes", "items.edges"],
    ],
    ["no list", '{ shelf(code: "A") { name sizes } }', "EXPORT_NOT_ONE_LIST", []],
    ["a list without its rows", "{ items { totalCount } }", "EXPORT_NOT_ONE_LIST", []],
  ])("as %s is refused, and both paths are named", async (_what, query, code, paths) => {
    const answer = await ask(query);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([
      400,
      "application/json; charset=utf-8",
    ]);
    const [error] = errorsIn(answer);
    expect(error?.extensions).toEqual({ code, given: paths, requestId: expect.any(String) });
    for (const path of paths) expect(error?.message).toContain(`\`${path}\``);
  });

  it.each([
    ["a mutation", "mutation { touch }", {}, 400, "OPERATION_NOT_SUPPORTED"],
    ["last", "{ items(last: 5) { nodes { id } } }", {}, 400, "EXPORT_FORWARD_ONLY"],
    [
      "before",
      "query ($c: String) { items(before: $c) { nodes { id } } }",
      { variables: { c: "1" } },
      400,
      "EXPORT_FORWARD_ONLY",
    ],
    [
      "a header that is none",
      "{ items { nodes { id } } }",
      { options: "?headers=german" },
      400,
      "EXPORT_OPTION_INVALID",
    ],
    [
      "an option that is none",
      "{ items { nodes { id } } }",
      { options: "?header=path" },
      400,
      "EXPORT_OPTION_INVALID",
    ],
    [
      "an option given twice",
      "{ items { nodes { id } } }",
      { options: "?bom=true&bom=false" },
      400,
      "EXPORT_OPTION_INVALID",
    ],
    ["no GraphQL", "{ items(", {}, 400, "GRAPHQL_PARSE_FAILED"],
    ["an unknown field", "{ items { nodes { nothing } } }", {}, 400, "GRAPHQL_VALIDATION_FAILED"],
    [
      "a variable of the wrong type",
      "query ($n: Int) { items(first: $n) { nodes { id } } }",
      { variables: { n: "x" } },
      400,
      "BAD_USER_INPUT",
    ],
    [
      "one of several operations",
      "query A { items { nodes { id } } } query B { items { nodes { id } } }",
      {},
      400,
      "OPERATION_RESOLUTION_FAILURE",
    ],
    [
      "a list on nothing",
      '{ shelf(code: "none") { items { nodes { id } } } }',
      {},
      404,
      "EXPORT_LIST_MISSING",
    ],
    ["an operation over a limit", `${"{ a ".repeat(16)} ${"}".repeat(16)}`, {}, 400, "QUERY_TOO_DEEP"],
    ["no operation", "", {}, 400, "BAD_REQUEST"],
    ["variables that are none", "{ items { nodes { id } } }", { variables: [] }, 400, "BAD_REQUEST"],
  ])("as %s is refused before a byte is sent", async (_what, query, options, status, code) => {
    const answer = await ask(query, options);
    expect(errorsIn(answer).map(({ extensions }) => extensions)).toEqual([
      expect.objectContaining({ code, requestId: expect.any(String) }),
    ]);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-disposition")).toBeNull();
  });

  it("names the place of a mistake in the client's own text", async () => {
    const answer = await ask("{ items { nodes { nothing } } }");
    expect(errorsIn(answer)[0]).toMatchObject({ locations: [{ line: 1, column: 19 }] });
  });

  it("is a GET that another site's page may have sent", async () => {
    const address = `${gateway.url}/graphql?query=%7Bitems%7Bnodes%7Bid%7D%7D%7D`;
    const response = await fetch(address, {
      headers: { accept: "text/csv", "sec-fetch-site": "cross-site" },
    });
    expect([response.status, graph.shop.calls.length]).toEqual([400, 0]);
  });

  it("is a request for a GraphQL response, whatever else it would take", async () => {
    for (const accept of [
      "*/*",
      "application/json, text/csv;q=0.9",
      "application/graphql-response+json",
      "text/csv;q=0",
    ]) {
      const { headers } = await ask("{ items { nodes { id } } }", { headers: { accept } });
      expect(headers.get("content-type")).toMatch(/json/);
    }
  });
});
