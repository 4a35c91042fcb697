import { stringify } from "csv-stringify/sync";
import type { Cell, Column } from "./columns";

/**
 * RFC 4180, UTF-8. What a spreadsheet would run as a formula gets an apostrophe before it (never a number); what it would take
 * for a number and change, digits with a zero in front or more than 15 of them, a tab behind it, as banks do.
 */
export async function* writeCsv(
  columns: Column[],
  pages: AsyncIterable<unknown[]>,
  { bom }: { bom: boolean },
): AsyncGenerator<string> {
  const options = {
    escape_formulas: true,
    record_delimiter: "windows",
    // Either of the two alone ends a record for some readers.
    quoted_match: /[\r\n]/,
    cast: { boolean: (value: boolean) => String(value) },
  };
  yield stringify([columns.map(({ header }) => header)], { ...options, bom });
  for await (const rows of pages) {
    if (rows.length === 0) continue;
    yield stringify(
      rows.map(row => columns.map(column => protectedFromSpreadsheets(column.cellOf(row)))),
      options,
    );
  }
}

function protectedFromSpreadsheets(cell: Cell): Cell {
  const isMisread =
    typeof cell === "boolean" || cell === null ? false : /^(0\d+|\d{16,})$/.test(String(cell));
  return isMisread ? `${cell}\t` : cell;
}
