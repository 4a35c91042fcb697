import { CodedError } from "@youth-graph/kernel";
import type { Reader } from "@youth-graph/query";
import { historySql } from "../database/identity";
import { besideSql } from "./beside";
import { encodeFeedCursor, refuseOtherDatabase, type FeedCursor } from "./feed-cursor";
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
  history: string;
  expired: boolean | null;
  xid: string | null;
  id: string;
  type: string;
  entity_id: string;
}

// A transaction gets its number before it commits, so one with a lower number may still appear: only below the lowest
// that is still running in this database is everything there.
const sql = (after: { xid: string; id: string }, types: string, limit: string): string => `
  WITH now AS MATERIALIZED (
    SELECT coalesce((SELECT min(xid) FROM (${besideSql("seen")}) AS beside), pg_snapshot_xmax(seen)::text::bigint)::text AS low,
      pg_snapshot_xmax(seen)::text AS high,
      clock_timestamp() AS clock, ${historySql} AS history
    FROM pg_current_snapshot() AS seen
  ), first AS (SELECT xid, id, type FROM outbox ORDER BY xid, id LIMIT 1)
  SELECT now.*, event.xid::text, event.id::text, event.type, event.entity_id,
    now.high::bigint < ${after.xid} OR (SELECT type = '${prunedMark}' AND (xid, id) > (${after.xid}, ${after.id}) FROM first) AS expired
  FROM now LEFT JOIN LATERAL (
    SELECT xid, id, type, entity_id FROM outbox
    WHERE (xid, id) > (${after.xid}, ${after.id}) AND xid < now.low::bigint AND type = ANY(${types}) ORDER BY xid, id LIMIT ${limit}
  ) AS event ON TRUE
  ORDER BY event.xid, event.id`;

/**
 * The rows of the nouns asked for that have changed since a cursor, each once, as they now are. Without a cursor only
 * where the changes to come begin.
 * @throws CodedError CURSOR_EXPIRED when events after the cursor were pruned, CURSOR_OTHER_DATABASE
 */
export async function readChanges(
  reader: Reader,
  { asked, after, limit }: { asked: readonly FeedColumns[]; after: FeedCursor | null; limit: number },
): Promise<Changes> {
  const { service } = reader.catalog;
  const types = after === null ? [] : asked.map(({ model }) => model.name);
  const events = (await reader.query("feed", statement =>
    sql(
      {
        xid: `${statement.value(String(after?.xid ?? 0))}::bigint`,
        id: `${statement.value(String(after?.id ?? 0))}::bigint`,
      },
      statement.value(types),
      statement.value(limit),
    ),
  )) as unknown as Event[];
  const [now] = events;
  if (now === undefined) throw new Error("The outbox does not answer.");
  if (after !== null) refuseOtherDatabase(after, now.history);
  if (after !== null && now.expired)
    throw new CodedError("CURSOR_EXPIRED", "The changes after this cursor are no longer kept; start anew.");
  const found = events.filter(({ xid }) => xid !== null);
  const more = found.length === limit;
  const last = more ? (found.at(-1) as Event) : { xid: now.low, id: "0" };
  const cursor = (xid: string | null, id: string): string =>
    encodeFeedCursor({ service, database: now.history, xid: BigInt(xid ?? 0), id: BigInt(id) });
  return {
    changes: (await Promise.all(asked.map(each => presentRows(reader, each, found)))).flat(),
    next: cursor(last.xid, last.id),
    head: cursor(now.high, "0"),
    more,
    clock: now.clock.toISOString(),
  };
}

async function presentRows(reader: Reader, asked: FeedColumns, events: readonly Event[]): Promise<Change[]> {
  const { model } = asked;
  const ids = [...new Set(events.filter(event => event.type === model.name).map(event => event.entity_id))];
  if (ids.length === 0) return [];
  const rows = (await reader.query(
    "feed",
    statement =>
      `SELECT ${feedSelect(asked)} FROM ${statement.from(model, "t")} WHERE id = ANY(${statement.value(ids)})`,
  )) as FeedRow[];
  const found = new Map(rows.map(row => [row.id, row]));
  return ids.map(id => ({ type: model.name, id, row: found.get(id) ?? null }));
}
