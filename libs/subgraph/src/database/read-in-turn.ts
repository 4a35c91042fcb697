import { poolDatabase, readableFault, type Database } from "@youth-graph/query";
import type { Pool, PoolClient } from "pg";
import type { InTurn } from "./turns";

export interface ReadInTurnOptions {
  pool: Pool;
  inTurn: InTurn;
  /** Comes when nobody waits for the answer any more. */
  signal: AbortSignal;
  /** Cancels what a connection, by its process in PostgreSQL, is at. */
  cancel(process: number): Promise<unknown>;
  onStatement(sql: string): void;
}

/** One request's reads: each waits for its turn, and is cancelled when nobody waits for the answer any more. */
export function readInTurn({ pool, inTurn, signal, cancel, onStatement }: ReadInTurnOptions): Database {
  const query: Database["query"] = async (...statement) => {
    const client = await connected(pool);
    const stop = (): void => void cancel(client.processID).catch(() => undefined);
    let whole = false;
    signal.addEventListener("abort", stop);
    try {
      signal.throwIfAborted();
      const rows = await poolDatabase(client, onStatement).query(...statement);
      whole = !signal.aborted;
      return rows;
    } finally {
      signal.removeEventListener("abort", stop);
      // Closed otherwise: a statement may still run on it, or a late cancel hit the next one.
      client.release(!whole);
    }
  };
  return { query: (...statement) => inTurn(() => query(...statement)) };
}

async function connected(pool: Pool): Promise<PoolClient & { processID: number }> {
  try {
    return (await pool.connect()) as PoolClient & { processID: number };
  } catch (error) {
    throw readableFault(error);
  }
}
