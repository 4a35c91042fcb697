import { sheetsIn } from "../../test/export-client";
import type { Column } from "./columns";
import { writeXlsx } from "./write-xlsx";

const column = (header: string, type?: string): Column => ({
  header,
  type,
  cellOf: row => (row as Record<string, string>)[header] ?? null,
});

async function sheets(columns: Column[], rows: unknown[], options: { name: string; rowsPerSheet?: number }) {
  async function* pages() {
    yield rows.slice(0, 1);
    yield rows.slice(1);
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeXlsx(columns, pages(), options)) chunks.push(chunk);
  return sheetsIn(Buffer.concat(chunks));
}

it("a full sheet goes on on the next, under the same header", async () => {
  const rows = ["甲", "乙", "丙"].map(a => ({ a }));
  expect(await sheets([column("a")], rows, { name: "rows", rowsPerSheet: 3 })).toEqual([
    { name: "rows", rows: [["a"], ["甲"], ["乙"]] },
    { name: "rows_2", rows: [["a"], ["丙"]] },
  ]);
});

it("text comes back as it was, with what XML forbids and what looks like its escapes", async () => {
  const texts = ["\u0000\u0007\u001F", "_x0007_ _x005F_", " <&>\"' ", "一\n二\t三\r", "𠮷"];
  const [sheet] = await sheets(
    [column("a")],
    texts.map(a => ({ a })),
    { name: "rows" },
  );
  expect(sheet?.rows.slice(1).flat()).toEqual(texts);
});

it.each([
  ["History", "rows"],
  ["A".repeat(40), "A".repeat(31)],
])("an operation %s names a sheet that Excel opens: %s", async (name, expected) => {
  expect((await sheets([column("a")], [], { name })).map(sheet => sheet.name)).toEqual([expected]);
});
