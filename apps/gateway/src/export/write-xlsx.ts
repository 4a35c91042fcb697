import type { Cell, Column } from "./columns";
import { spreadsheetCell, spreadsheetText } from "./spreadsheet-cell";

/** By the schema's scalar. An instant says its offset itself, so that nobody has to know it. */
const formats: Record<string, { style: { numFmt: string }; width: number }> = {
  Date: { style: { numFmt: "yyyy-mm-dd" }, width: 12 },
  DateTime: { style: { numFmt: 'yyyy-mm-dd hh:mm:ss "+08:00"' }, width: 28 },
};

/** An Office Open XML workbook, deflated while rows come in; it goes on on a further sheet where one is full. */
export async function* writeXlsx(
  columns: Column[],
  pages: AsyncIterable<unknown[]>,
  { name, rowsPerSheet = 1_048_576 }: { name: string; rowsPerSheet?: number },
): AsyncGenerator<Uint8Array> {
  // It comes as ECMAScript modules only, which a script loads without a warning in this way alone.
  const { writeXlsxStream } = await import("hucre/xlsx");
  yield* writeXlsxStream(cellsOf(columns, pages), {
    // "History" is a name that Excel keeps for itself.
    name: /^history$/i.test(name) ? "rows" : name.slice(0, 31),
    columns: columns.map(({ header, type }) => ({
      width: 16,
      ...formats[type ?? ""],
      header: spreadsheetText(header),
    })),
    freezePane: { rows: 1 },
    maxRowsPerSheet: rowsPerSheet,
  });
}

async function* cellsOf(columns: Column[], pages: AsyncIterable<unknown[]>): AsyncGenerator<(Cell | Date)[]> {
  for await (const rows of pages) {
    for (const row of rows) yield columns.map(({ cellOf, type }) => spreadsheetCell(cellOf(row), type));
  }
}
