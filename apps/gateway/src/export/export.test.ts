import { errorsIn, exported } from "../../test/export-client";
import { listGateway } from "../../test/list-gateway";
import { startTestGateway, type TestGateway } from "../../test/test-gateway";

const lists = listGateway();

describe("an export", () => {
  it("has all rows of a list of many pages, in their order", async () => {
    lists.graph.rows.count = 1_234;
    const rows = await lists.csv("{ items { nodes { id } } }");
    expect(rows).toEqual([["id"], ...Array.from({ length: 1_234 }, (_, n) => [`item-${n}`])]);
    expect(lists.graph.shop.calls).toHaveLength(7);
  });

  it("has as many rows as `first` says, also more than a page has, from `after` on", async () => {
    lists.graph.rows.count = 1_000;
    const rows = await lists.csv(
      "query ($n: Int, $from: String) { items(first: $n, after: $from) { nodes { id } } }",
      {
        variables: { n: 250, from: "9" },
      },
    );
    expect([rows.length, rows[1], rows.at(-1)]).toEqual([251, ["item-10"], ["item-259"]]);
    expect(lists.graph.shop.calls.map(({ variables }) => Object.values(variables))).toEqual([
      [200, "9"],
      [50, "209"],
    ]);
  });

  it.each(["{ items(first: 0) { nodes { id } } }", '{ items(after: "2") { nodes { id } } }'])(
    "of no rows has its header: %s",
    async query => expect(await lists.csv(query)).toEqual([["id"]]),
  );

  it("joins the services, page by page", async () => {
    lists.graph.rows.count = 401;
    const rows = await lists.csv("{ items { nodes { id label { text } } } }");
    expect(rows[0]).toEqual(["id", "label.text"]);
    expect(rows[401]).toEqual(["item-400", "Label of item-400"]);
    expect(lists.graph.labels.calls.length).toBe(3);
  });

  it("does not ask for what is beside the rows in the list", async () => {
    const rows = await lists.csv(
      "{ items { ...Page pageInfo { endCursor } } } fragment Page on ItemConnection { totalCount nodes { id } }",
    );
    expect(rows[0]).toEqual(["id"]);
    expect(lists.graph.shop.calls[0]?.query).not.toContain("totalCount");
  });

  it("keeps its own names apart from the client's", async () => {
    const query =
      "query ($_exportFirst: String!) { shelf(code: $_exportFirst) { _exportPage: code items { nodes { id } } } }";
    expect(await lists.csv(query, { variables: { _exportFirst: "A" } })).toContainEqual(["A", "item-0"]);
  });

  it("runs the operation that is named, with fragments that others use as well", async () => {
    const query = `query A($n: Int) { items(first: $n) { ...Rows } } query B { shelf(code: "B") { items { ...Rows } } }
      fragment Rows on ItemConnection { nodes { ...Row } } fragment Row on Item { id }`;
    const answer = await lists.ask(query, { operationName: "B" });
    expect(answer.text).toBe("\uFEFFid\r\nitem-0\r\nitem-1\r\nitem-2\r\n");
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="B.csv"');
  });

  it("is asked for with GET as well", async () => {
    const address = `${lists.address}?query=${encodeURIComponent("query ($n: Int) { items(first: $n) { nodes { id } } }")}&variables=${encodeURIComponent('{"n":1}')}&bom=false`;
    const response = await fetch(address, { headers: { accept: "text/csv" } });
    expect(await response.text()).toBe("id\r\nitem-0\r\n");
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="items.csv"',
      "cache-control": "no-store",
      "x-request-id": expect.any(String),
    });
  });

  it.each(["csv", "xlsx", "ndjson"] as const)(
    "is asked for by a plain link as a browser follows it: %s",
    async format => {
      const address = `${lists.address}?query=${encodeURIComponent("query Items { items { nodes { id } } }")}&format=${format}`;
      const response = await fetch(address, {
        headers: {
          accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
          "user-agent": "Mozilla/5.0",
          "sec-fetch-site": "none",
          "sec-fetch-mode": "navigate",
        },
      });
      const asked = await lists.ask("query Items { items { nodes { id } } }", { format });
      for (const header of ["content-type", "content-disposition"])
        expect(response.headers.get(header)).toBe(asked.headers.get(header));
      expect(Buffer.from(await response.arrayBuffer()).length).toBe(asked.bytes.length);
    },
  );

  it("takes the format of its address before the one that it accepts", async () => {
    const answer = await lists.ask("{ items { nodes { id } } }", {
      format: "xlsx",
      options: "?format=ndjson",
    });
    expect(answer.text).toBe('{"id":"item-0"}\n{"id":"item-1"}\n{"id":"item-2"}\n');
  });

  it("is one line in the log, with its rows", async () => {
    await lists.ask("query Items { items { nodes { id } } }");
    expect(lists.gateway.log).toEqual([
      expect.objectContaining({ operationName: "Items", rows: 3, status: 200 }),
    ]);
  });
});

describe("the cost of an export", () => {
  let poor: TestGateway;
  beforeAll(async () => {
    poor = await startTestGateway(lists.graph.supergraph, { MAX_COST: "60" });
  });
  afterAll(() => poor.stop());

  it("is a page's: where a full one costs too much, pages are smaller", async () => {
    lists.graph.rows.count = 120;
    const { text } = await exported(`${poor.url}/graphql`, "{ items { nodes { id } } }");
    expect(text.split("\r\n")).toHaveLength(122);
    expect(lists.graph.shop.calls.map(({ variables }) => Object.values(variables)[0])).toEqual([50, 50, 50]);
  });

  it("is refused where even one row costs too much", async () => {
    const query =
      '{ items { nodes { keeper { name } similar(first: 200) { totalCount } parts { code } } } shelf(code: "A") { keeper { name } } }';
    const poorest = await startTestGateway(lists.graph.supergraph, { MAX_COST: "3" });
    const answer = await exported(`${poorest.url}/graphql`, query);
    await poorest.stop();
    expect([answer.status, errorsIn(answer)[0]?.extensions]).toEqual([
      400,
      {
        code: "COST_EXCEEDED",
        estimate: expect.any(Number),
        ceiling: 3,
        dearest: expect.any(Array),
        requestId: expect.any(String),
      },
    ]);
  });

  it("is told by a dry run, which asks no service", async () => {
    const { text, headers } = await lists.ask("{ items { nodes { id } } }", {
      headers: { "x-dry-run": "true" },
    });
    expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(JSON.parse(text)).toEqual({
      data: null,
      extensions: {
        cost: {
          estimated: 202,
          ceiling: 100_000,
          dryRun: true,
          exceeded: false,
          dearest: expect.arrayContaining([expect.objectContaining({ path: "items.nodes", cost: 200 })]),
        },
      },
    });
    expect(lists.graph.shop.calls).toEqual([]);
  });
});
