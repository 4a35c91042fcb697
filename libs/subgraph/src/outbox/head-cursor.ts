import type { Database } from "@youth-graph/query";
import { encodeFeedCursor } from "./feed-cursor";

/** Where the changes of this service end now: what was committed before is before it. */
export async function headCursor(database: Database, service: string): Promise<string> {
  const [now] = await database.query(
    "SELECT pg_snapshot_xmax(seen)::text AS xid FROM pg_current_snapshot() AS seen",
    [],
  );
  return encodeFeedCursor({ service, xid: BigInt(String(now?.["xid"])), id: 0n });
}
