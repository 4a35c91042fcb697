import type { Reader } from "@youth-graph/query";
import { historySql } from "../database/identity";
import type { FeedRow } from "./changes";
import { encodeFeedCursor, refuseOtherDatabase, type FeedCursor } from "./feed-cursor";
import { feedSelect, type FeedColumns } from "./feed-columns";
import { firstId, lastId } from "./range-digests";

export interface RowPage {
  rows: FeedRow[];
  more: boolean;
  /** All that was committed when this was read is before it. */
  head: string;
  /** Ids in the page's bounds of which there are changes after the cursor that was given. */
  changing: string[];
}

export interface RowBounds {
  /** The id after which rows are wanted; null from the first. */
  after: string | null;
  /** The id of the last row wanted; null for all that follow. */
  to?: string | null;
  limit: number;
  /** Up to where the reader has followed the changes. */
  since?: FeedCursor | null;
}

interface Found {
  xid: string;
  history: string;
  changing: string[];
  rows: FeedRow[];
}

/**
 * A page of all rows of a noun, by id; what it tells is of one moment.
 * @throws CodedError CURSOR_OTHER_DATABASE
 */
export async function readRowPage(
  reader: Reader,
  { asked, after, to = null, limit, since = null }: RowBounds & { asked: FeedColumns },
): Promise<RowPage> {
  const [found] = (await reader.query("feed", statement => {
    const bounds = (id: string): string =>
      `${id} BETWEEN ${statement.value(after ?? firstId)}::uuid AND ${statement.value(to ?? lastId)}::uuid
        AND ${id} IS DISTINCT FROM ${statement.value(after)}::uuid`;
    const changing = since
      ? `ARRAY(SELECT DISTINCT entity_id::text FROM outbox
          WHERE (xid, id) > (${statement.value(String(since.xid))}::bigint, ${statement.value(String(since.id))}::bigint)
            AND type = ${statement.value(asked.model.name)} AND ${bounds("entity_id")})`
      : "ARRAY[]::text[]";
    return `
      SELECT pg_snapshot_xmax(seen)::text AS xid, ${historySql} AS history, ${changing} AS changing,
        (SELECT coalesce(json_agg(page ORDER BY page.id COLLATE "C"), '[]') FROM (
          SELECT ${feedSelect(asked)} FROM ${statement.from(asked.model, "t")}
          WHERE ${bounds("t.id")} ORDER BY t.id LIMIT ${statement.value(limit + 1)}
        ) AS page) AS rows
      FROM pg_current_snapshot() AS seen`;
  })) as unknown as [Found];
  if (since) refuseOtherDatabase(since, found.history);
  const { service } = reader.catalog;
  return {
    rows: found.rows.slice(0, limit),
    more: found.rows.length > limit,
    head: encodeFeedCursor({ service, database: found.history, xid: BigInt(found.xid), id: 0n }),
    changing: found.changing,
  };
}
