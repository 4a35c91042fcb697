import type { Model } from "../model/model";
import { fromSql } from "../sql/link";
import { Scope } from "../sql/scope";
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
  const scope = new Scope();
  const raws = await database.query(
    `SELECT ${selectSql("t", columns)} FROM ${fromSql(model, "t", scope)} WHERE t."id" = ANY(${scope.value(ids)})`,
    scope.values,
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
  const scope = new Scope();
  const [raw] = await database.query(
    `SELECT ${selectSql("t", columns)} FROM ${fromSql(model, "t", scope)} WHERE t."${column}" = ${scope.value(value)}`,
    scope.values,
  );
  return raw ? toRow(model, raw, columns) : null;
}
