import type { Pool } from "pg";
import type { FeedRow } from "./changes";
import { feedSelect, type FeedColumns } from "./feed-columns";

export interface RowPage {
  rows: FeedRow[];
  more: boolean;
}

/** A page of all rows of a published type, by id. */
export async function readRowPage(
  pool: Pool,
  { asked, after, limit }: { asked: FeedColumns; after: string | null; limit: number },
): Promise<RowPage> {
  const { rows } = await pool.query<FeedRow>(
    `SELECT ${feedSelect(asked)} FROM ${asked.table} WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2`,
    [after, limit + 1],
  );
  return { rows: rows.slice(0, limit), more: rows.length > limit };
}
