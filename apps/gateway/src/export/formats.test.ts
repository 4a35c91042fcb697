import { sheetsIn } from "../../test/export-client";
import { listGateway } from "../../test/list-gateway";

const lists = listGateway();
const ndjson = async (query: string) =>
  (await lists.ask(query, { format: "ndjson" })).text
    .trimEnd()
    .split("\n")
    .map(line => JSON.parse(line) as unknown);

describe("NDJSON", () => {
  it("has a row a line as it was selected", async () => {
    lists.graph.rows = {
      count: 2,
      at: n => ({ count: n, ratio: 0.5, open: true, keeper: { name: "一\n二" } }),
    };
    const query = "{ items { nodes { id n: count ratio open keeper { name } parts { code } } } }";
    const answer = await lists.ask(query, { format: "ndjson" });
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
    lists.graph.rows.count = 2;
    expect(await ndjson('{ shelf(code: "A") { name items { nodes { name } } } }')).toEqual(
      [0, 1].map(n => ({ shelf: { name: "Shelf A", items: { name: `青年之家${n}` } } })),
    );
  });
});

describe("XLSX", () => {
  it("has real days, instants at +08:00, numbers and booleans, and text for all else", async () => {
    lists.graph.rows = {
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
    const answer = await lists.ask(
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
