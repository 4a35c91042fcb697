import { errorLists, errorsDocument, type ErrorLists } from "./errors-document";

let lists: ErrorLists;
beforeAll(async () => {
  lists = await errorLists();
});

describe("the page of error codes", () => {
  it("has a row for each code of each list, with its sentence", () => {
    const page = errorsDocument(lists);
    const all = [lists.kernel, lists.gateway, ...Object.values(lists.services)].flatMap(list =>
      Object.entries(list),
    );
    expect(Object.keys(lists.services)).toEqual(expect.arrayContaining(["organization", "venues"]));
    for (const [code, sentence] of all) {
      const rows = page.split("\n").filter(line => line.startsWith(`| \`${code}\` |`));
      expect([code, rows.length, rows[0]]).toEqual([code, 1, expect.stringContaining(`| ${sentence} |`)]);
    }
  });

  it("tells of each code that any door may answer with by whom, and keeps its columns", () => {
    const tables = errorsDocument(lists).split("\n## ").slice(1);
    for (const table of tables) {
      const rows = table.split("\n").filter(line => line.startsWith("| "));
      expect(new Set(rows.map(row => row.split(" | ").length)).size).toBe(1);
    }
    expect(() => errorsDocument({ ...lists, kernel: { ...lists.kernel, COST_EXCEEDED: "" } })).toThrow(
      "COST_EXCEEDED does not say by whom",
    );
  });

  it("tells the status that a file has", () => {
    expect(errorsDocument(lists)).toMatch(/^\| `SUBGRAPH_TIMEOUT` \|.*\| 200 \| 504 \|/m);
  });

  it("is not made while nobody has said what to do on a code, or for a code that is gone", () => {
    const { COST_EXCEEDED: _gone, ...gateway } = lists.gateway;
    expect(() =>
      errorsDocument({ ...lists, gateway: { ...gateway, BRAND_NEW: "Something is new." } }),
    ).toThrow("BRAND_NEW is missing, COST_EXCEEDED is in no list");
  });
});
