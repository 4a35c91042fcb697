import type { Pool } from "pg";
import type { Logger } from "pino";
import { besideSql } from "./beside";

/** A transaction that holds back what other services copy of this one's rows. */
export interface Holder {
  /** Of the transaction. */
  xid: string;
  /** Of its process in PostgreSQL; a transaction that was prepared for a commit in two steps has none. */
  pid: number | null;
  /** What it calls itself: the name of its application, or of the prepared transaction. */
  application: string | null;
  /** ISO 8601: when it began; when it was first seen, where PostgreSQL does not tell this service's role. */
  since: string;
}

interface Found extends Omit<Holder, "since"> {
  since: Date | null;
}

const sql = `
  SELECT beside.xid::text AS xid, activity.pid, coalesce(activity.application_name, prepared.gid) AS application,
    coalesce(activity.xact_start, prepared.prepared) AS since
  FROM pg_current_snapshot() AS seen CROSS JOIN LATERAL (${besideSql("seen")}) AS beside
    LEFT JOIN pg_stat_activity AS activity ON activity.backend_xid = beside.xid::text::xid
    LEFT JOIN pg_prepared_xacts AS prepared ON prepared.transaction = beside.xid::text::xid
  ORDER BY beside.xid`;

/** Looks for the transactions that hold copies back for long. */
export class HeldBack {
  readonly #pool: Pool;
  readonly #long: number;
  readonly #firstSeen = new Map<string, Date>();

  /** `long` is in milliseconds. */
  constructor(pool: Pool, long: number) {
    this.#pool = pool;
    this.#long = long;
  }

  /** Those that have for long. */
  async look(): Promise<Holder[]> {
    const { rows } = await this.#pool.query<Found>(sql);
    for (const xid of this.#firstSeen.keys())
      if (rows.every(row => row.xid !== xid)) this.#firstSeen.delete(xid);
    return rows.flatMap(({ since: told, ...row }) => {
      const seen = this.#firstSeen.get(row.xid) ?? new Date();
      this.#firstSeen.set(row.xid, seen);
      const since = told ?? seen;
      return Date.now() - since.getTime() < this.#long ? [] : [{ ...row, since: since.toISOString() }];
    });
  }

  /** Logs each once, until told to stop. */
  watch(log: Logger): () => void {
    let told = new Set<string>();
    const look = async (): Promise<void> => {
      const holders = await this.look();
      for (const holder of holders)
        if (!told.has(holder.xid)) log.warn(holder, "a transaction holds back what other services copy");
      told = new Set(holders.map(({ xid }) => xid));
    };
    // A database that does not answer is told of by all else that asks it.
    const timer = setInterval(() => void look().catch(() => undefined), this.#long);
    return () => clearInterval(timer);
  }
}
