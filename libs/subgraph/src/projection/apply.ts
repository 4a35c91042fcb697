import type { ClientBase } from "pg";
import type { FeedRow } from "../outbox/changes";
import type { Projection } from "./projections";

/** Puts rows into a copy, in the place of what it holds of them. */
export async function upsertRows(
  client: ClientBase,
  { table, columns }: Projection,
  rows: readonly FeedRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = ["id", ...columns].map(column => `"${column}"`).join(", ");
  const updates = columns.map(column => `"${column}" = EXCLUDED."${column}"`).join(", ");
  await client.query(
    `INSERT INTO ${table} (${names}) SELECT ${names} FROM jsonb_populate_recordset(NULL::${table}, $1)
     ON CONFLICT (id) DO UPDATE SET ${updates}`,
    [JSON.stringify(rows)],
  );
}

export async function deleteRows(
  client: ClientBase,
  { table }: Projection,
  ids: readonly string[],
): Promise<void> {
  if (ids.length > 0) await client.query(`DELETE FROM ${table} WHERE id = ANY($1)`, [ids]);
}

/** Removes from a copy, between two ids (the first excluded; null for no bound), all but these. */
export async function deleteOthers(
  client: ClientBase,
  { table }: Projection,
  { after, to, ids }: { after: string | null; to: string | null; ids: readonly string[] },
): Promise<void> {
  await client.query(
    `DELETE FROM ${table} WHERE ($1::uuid IS NULL OR id > $1) AND ($2::uuid IS NULL OR id <= $2) AND id <> ALL($3)`,
    [after, to, ids],
  );
}

/** All of `work`, or nothing. */
export async function inTransaction(client: ClientBase, work: () => Promise<void>): Promise<void> {
  await client.query("BEGIN");
  try {
    await work();
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  }
}
