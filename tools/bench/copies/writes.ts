import type { Client } from "pg";
import { setTimeout as pause } from "node:timers/promises";

/** What writing costs beyond the write itself. */
export interface WriteCost {
  /** Bytes of PostgreSQL's log for the update of a row at its owner, indexes, outbox and triggers included. */
  ownBytesARow: number;
  /** The same for all copies of the row, until they hold it. */
  copyBytesARow: number;
  /** Milliseconds from the commit until every copy holds what was written, by batch. */
  lags: number[];
}

const batch = 200;
const batches = 20;

/**
 * Updates volunteers at their owner in batches, and waits each time until the copies in the other services hold them.
 * The idle system's own log is measured first and taken off.
 */
export async function writeCost(owner: Client, copies: readonly Client[]): Promise<WriteCost> {
  const idle = await idleBytesAMillisecond(owner);
  const lags: number[] = [];
  let [ownBytes, copyBytes] = [0, 0];
  for (let n = 0; n < batches; n += 1) {
    const before = await position(owner);
    const day = new Date(Date.UTC(2000, 0, 1 + n)).toISOString().slice(0, 10);
    const { rows } = await owner.query<{ id: string }>(
      "UPDATE volunteer SET registered_on = $1 WHERE id IN (SELECT id FROM volunteer ORDER BY id LIMIT $2) RETURNING id",
      [day, batch],
    );
    const committed = performance.now();
    const written = await position(owner);
    for (const copy of copies)
      await untilHolds(
        copy,
        rows.map(({ id }) => id),
        day,
      );
    const lag = performance.now() - committed;
    lags.push(lag);
    ownBytes += written - before;
    copyBytes += Math.max(0, (await position(owner)) - written - idle * lag);
  }
  return { ownBytesARow: ownBytes / batch / batches, copyBytesARow: copyBytes / batch / batches, lags };
}

async function position(client: Client): Promise<number> {
  const { rows } = await client.query<{ bytes: number }>(
    "SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::float8 AS bytes",
  );
  return rows[0]?.bytes ?? 0;
}

async function idleBytesAMillisecond(client: Client): Promise<number> {
  const [from, started] = [await position(client), performance.now()];
  await pause(10_000);
  return ((await position(client)) - from) / (performance.now() - started);
}

async function untilHolds(copy: Client, ids: readonly string[], day: string): Promise<void> {
  for (;;) {
    const { rows } = await copy.query<{ held: number }>(
      "SELECT count(*)::int AS held FROM volunteer WHERE id = ANY($1) AND registered_on = $2",
      [ids, day],
    );
    if (rows[0]?.held === ids.length) return;
    await pause(20);
  }
}
