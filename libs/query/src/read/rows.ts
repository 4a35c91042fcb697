import type { Model } from "../model/model";
import { fromSql } from "../sql/link";
import type { Database } from "./database";
import { selectSql, toRow, type Row } from "./row";
import type { Columns } from "./selection";

/** The rows with these ids, in their order, null for a missing one: one statement. */
export async function readRows(
  database: Database,
  model: Model,
  ids: readonly string[],
  columns: Columns,
): Promise<(Row | null)[]> {
  const raws = await database.query(
    `SELECT ${selectSql("t", columns)} FROM ${fromSql(model, "t")} WHERE t."id" = ANY($1)`,
    [ids],
  );
  const rows = new Map(raws.map(raw => [raw["id"], toRow(model, raw, columns)]));
  return ids.map(id => rows.get(id) ?? null);
}

/** The row with this natural key, or null. */
export async function readByNaturalKey(
  database: Database,
  model: Model,
  column: string,
  value: string,
  columns: Columns,
): Promise<Row | null> {
  const [raw] = await database.query(
    `SELECT ${selectSql("t", columns)} FROM ${fromSql(model, "t")} WHERE t."${column}" = $1`,
    [value],
  );
  return raw ? toRow(model, raw, columns) : null;
}
