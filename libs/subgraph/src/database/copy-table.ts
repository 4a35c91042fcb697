import { prefixOfType } from "@youth-graph/kernel";
import type { Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { copyLine } from "./copy-text";

/**
 * Stores rows in a table (its quoted name) by COPY; gives their number. Properties name columns: `divisionId` goes to
 * `division_id`. With `only`, no other column is stored.
 */
export async function copyTable(
  client: Client,
  table: string,
  rows: Iterable<object>,
  only?: readonly string[],
): Promise<number> {
  const iterator = rows[Symbol.iterator]();
  const first = iterator.next();
  if (first.done === true) return 0;
  const columns = Object.keys(first.value as object)
    .map(property => ({ property, column: prefixOfType(property) }))
    .filter(({ column }) => only?.includes(column) ?? true);
  let count = 0;
  function* lines(): Generator<string> {
    for (let step = first; step.done !== true; step = iterator.next()) {
      count += 1;
      const row = step.value as Record<string, unknown>;
      yield copyLine(columns.map(({ property }) => row[property]));
    }
  }
  const names = columns.map(({ column }) => `"${column}"`).join(", ");
  await pipeline(
    Readable.from(chunks(lines())),
    client.query(copyFrom(`COPY ${table} (${names}) FROM STDIN`)),
  );
  return count;
}

/** Joins lines to larger pieces: a write a row would cost more than the row. */
function* chunks(lines: Iterable<string>): Generator<string> {
  let chunk = "";
  for (const line of lines) {
    chunk += line;
    if (chunk.length >= 65_536) {
      yield chunk;
      chunk = "";
    }
  }
  if (chunk) yield chunk;
}
