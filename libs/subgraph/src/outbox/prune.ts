import type { Pool } from "pg";

/** Stands in the place of a type in the last event that was pruned: a cursor before it has missed something. */
export const prunedMark = "pruned";

/** Removes the events of more than 30 days ago; whoever has not read them by then starts anew from the rows. */
export async function pruneOutbox(pool: Pool, age = "30 days"): Promise<void> {
  await pool.query(
    `WITH last AS (SELECT xid, id FROM outbox WHERE at < now() - $1::interval ORDER BY xid DESC, id DESC LIMIT 1),
      gone AS (DELETE FROM outbox USING last WHERE (outbox.xid, outbox.id) < (last.xid, last.id))
     UPDATE outbox SET type = $2 FROM last WHERE outbox.id = last.id AND outbox.type <> $2`,
    [age, prunedMark],
  );
}
