import type { Model } from "../catalog/model";
import type { Reader } from "./reader";
import { selectSql, toRow, type Row } from "./row";
import type { Columns } from "./selection";
import { tellMasked } from "./tell";

/** The rows with these ids, in their order, null for a missing one: one statement. `path` is the field that shows them. */
export async function readRows(
  reader: Reader,
  model: Model,
  ids: readonly string[],
  columns: Columns,
  path: readonly string[],
): Promise<(Row | null)[]> {
  const raws = await reader.query(
    "reference",
    statement =>
      `SELECT ${selectSql("t", columns, statement)} FROM ${statement.from(model, "t")} WHERE t."id" = ANY(${statement.value(ids)})`,
  );
  tellMasked(reader, path, columns, raws);
  const rows = new Map(raws.map(raw => [raw["id"], toRow(model, raw, columns)]));
  return ids.map(id => rows.get(id) ?? null);
}

/** The row with this natural key, or null. */
export async function readByNaturalKey(
  reader: Reader,
  model: Model,
  column: string,
  value: string,
  columns: Columns,
  path: readonly string[],
): Promise<Row | null> {
  const [raw] = await reader.query(
    "reference",
    statement =>
      `SELECT ${selectSql("t", columns, statement)} FROM ${statement.from(model, "t")} WHERE t."${column}" = ${statement.value(value)}`,
  );
  if (!raw) return null;
  tellMasked(reader, path, columns, [raw]);
  return toRow(model, raw, columns);
}
