import { CodedError } from "@youth-graph/kernel";
import type { Pool } from "pg";
import { encodeFeedCursor, type FeedCursor } from "./feed-cursor";
import { feedSelect, type FeedColumns } from "./feed-columns";
import { prunedMark } from "./prune";

/** A row as the feed gives it: every value in PostgreSQL's text form. */
export type FeedRow = { id: string } & Record<string, string | null>;

export interface Change {
  type: string;
  id: string;
  /** The row as it now is; null when it is gone. */
  row: FeedRow | null;
}

export interface Changes {
  changes: Change[];
  /** Where to go on. */
  next: string;
  /** All that was committed when this was read is before it; `next` gets there when what runs beside it has ended. */
  head: string;
  /** More is waiting behind `next`. */
  more: boolean;
  /** The database's clock, ISO 8601. */
  clock: string;
}

interface Event {
  low: string;
  high: string;
  clock: Date;
  expired: boolean | null;
  xid: string | null;
  id: string;
  type: string;
  entity_id: string;
}

// A transaction gets its number before it commits, so one with a lower number may still appear: only below the lowest
// that is still running is everything there.
const sql = `
  WITH now AS MATERIALIZED (
    SELECT pg_snapshot_xmin(seen)::text::bigint AS low, pg_snapshot_xmax(seen)::text::bigint AS high, clock_timestamp() AS clock
    FROM pg_current_snapshot() AS seen
  ), first AS (SELECT xid, id, type FROM outbox ORDER BY xid, id LIMIT 1)
  SELECT now.*, event.*, now.high < $1 OR (SELECT type = '${prunedMark}' AND (xid, id) > ($1, $2) FROM first) AS expired
  FROM now LEFT JOIN LATERAL (
    SELECT xid, id, type, entity_id FROM outbox
    WHERE (xid, id) > ($1, $2) AND xid < now.low AND type = ANY($3) ORDER BY xid, id LIMIT $4
  ) AS event ON TRUE
  ORDER BY event.xid, event.id`;

/**
 * The rows of the types asked for that have changed since a cursor, each once, as they now are. Without a cursor only
 * where the changes to come begin.
 * @throws CodedError CURSOR_EXPIRED when events after the cursor were pruned, or when it is of another database's history
 */
export async function readChanges(
  pool: Pool,
  service: string,
  { asked, after, limit }: { asked: readonly FeedColumns[]; after: FeedCursor | null; limit: number },
): Promise<Changes> {
  const types = after === null ? [] : asked.map(({ type }) => type);
  const { rows } = await pool.query<Event>(sql, [after?.xid ?? 0, after?.id ?? 0, types, limit]);
  const [now] = rows;
  if (now === undefined) throw new Error("The outbox does not answer.");
  if (after !== null && now.expired)
    throw new CodedError("CURSOR_EXPIRED", "The changes after this cursor are no longer kept; start anew.");
  const events = rows.filter(({ xid }) => xid !== null);
  const more = events.length === limit;
  const last = more ? (events.at(-1) as Event) : { xid: now.low, id: "0" };
  const cursor = (xid: string | null, id: string): string =>
    encodeFeedCursor({ service, xid: BigInt(xid ?? 0), id: BigInt(id) });
  return {
    changes: (await Promise.all(asked.map(each => presentRows(pool, each, events)))).flat(),
    next: cursor(last.xid, last.id),
    head: cursor(now.high, "0"),
    more,
    clock: now.clock.toISOString(),
  };
}

async function presentRows(pool: Pool, asked: FeedColumns, events: readonly Event[]): Promise<Change[]> {
  const { type, table } = asked;
  const ids = [...new Set(events.filter(event => event.type === type).map(event => event.entity_id))];
  if (ids.length === 0) return [];
  const { rows } = await pool.query<FeedRow>(`SELECT ${feedSelect(asked)} FROM ${table} WHERE id = ANY($1)`, [
    ids,
  ]);
  const found = new Map(rows.map(row => [row.id, row]));
  return ids.map(id => ({ type, id, row: found.get(id) ?? null }));
}
