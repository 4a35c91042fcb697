import { CodedError } from "@youth-graph/kernel";
import type { Pool } from "pg";
import { setTimeout as pause } from "node:timers/promises";
import { identitySql } from "../database/identity";
import { decodeFeedCursor, isBefore, refuseOtherDatabase, type FeedCursor } from "../outbox/feed-cursor";
import type { ProjectionState } from "../tables/projection-state";

/** How fresh a copy is. */
export interface Freshness {
  /** The service that owns the type. */
  source: string;
  /** Milliseconds since the copy was known to be complete. */
  lagMs: number;
  /** The owner's time at which it was, ISO 8601. */
  asOf: string;
  /** Up to where the owner's changes are in it; null until the owner was first asked. */
  cursor: string | null;
  /** Rows that it lacks or has as they were before, since it could not store them; left out where there is none. */
  setAside?: number;
}

/** A copy's state as of the last look at it. */
export interface CopyState extends Pick<
  ProjectionState,
  "type" | "source" | "asked" | "cursor" | "asOf" | "rebuilding"
> {
  setAside: number;
  /** Milliseconds by the database's clock that the copy was known to be complete ago; less than none when that was put back. */
  age: number;
  completeAt: Date | null;
  /** When this was looked at, by a clock that nobody can put back. */
  lookedAt: number;
  /** When it was first looked at and found complete as of this time, by the same. */
  foundAt: number;
}

/** How long a request waits for the copies that it reads to reach its cursor. */
const longestWait = 5_000;
const lookInterval = 50;

/** What a service's process knows of its database: which it is, and how far its copies are, as of the last look. */
export class Copies {
  readonly #pool: Pool;
  readonly #wakers = new Map<string, () => void>();
  #states = new Map<string, CopyState>();
  #identity = "";

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** Looks anew. */
  async refresh(): Promise<void> {
    const { rows } = await this.#pool.query<CopyState & { identity: string }>(
      `SELECT ${identitySql} AS identity, type, source, asked, cursor, as_of AS "asOf", rebuilding,
         complete_at AS "completeAt",
         (extract(epoch FROM clock_timestamp() - coalesce(complete_at, as_of)) * 1000)::float8 AS age,
         (SELECT count(*)::int FROM row_set_aside AS row WHERE row.type = projection.type) AS "setAside"
       FROM (SELECT 1) AS once LEFT JOIN projection ON TRUE ORDER BY type`,
    );
    const lookedAt = performance.now();
    this.#identity = rows[0]?.identity ?? "";
    this.#states = new Map(
      rows
        .filter(({ type }) => type !== null)
        .map(state => {
          const known = this.#states.get(state.type);
          const same = known !== undefined && known.completeAt?.getTime() === state.completeAt?.getTime();
          return [state.type, { ...state, lookedAt, foundAt: same ? known.foundAt : lookedAt }];
        }),
    );
  }

  /** Which database it is. */
  get identity(): string {
    return this.#identity;
  }

  get states(): CopyState[] {
    return [...this.#states.values()];
  }

  /** `wake` is called when somebody waits for changes of this source. */
  onAwaited(source: string, wake: () => void): void {
    this.#wakers.set(source, wake);
  }

  /**
   * Gives how fresh each copy is that a statement is about to read; waits before until they have reached the cursors.
   * @throws CodedError PROJECTION_REBUILDING, CURSOR_OTHER_DATABASE, READ_AFTER_TIMEOUT
   */
  async beforeReading(
    types: ReadonlySet<string>,
    after: readonly FeedCursor[],
  ): Promise<Record<string, Freshness>> {
    for (const cursor of after) await this.#reached(types, cursor);
    return Object.fromEntries([...types].map(type => [type, this.#freshness(type)]));
  }

  #freshness(type: string): Freshness {
    const state = this.#states.get(type);
    if (state?.asOf == null || state.rebuilding)
      throw new CodedError(
        "PROJECTION_REBUILDING",
        `The copy of ${type} is being built; ask again in a while.`,
      );
    return freshnessOf(state, state.asOf);
  }

  async #reached(types: ReadonlySet<string>, wanted: FeedCursor): Promise<void> {
    const late = (): boolean =>
      [...types].some(type => {
        const state = this.#states.get(type);
        if (state?.source !== wanted.service) return false;
        if (state.cursor === null) return true;
        const reached = decodeFeedCursor(state.cursor);
        refuseOtherDatabase(wanted, reached.database);
        return isBefore(reached, wanted);
      });
    for (const until = performance.now() + longestWait; late(); await pause(lookInterval)) {
      if (performance.now() > until)
        throw new CodedError(
          "READ_AFTER_TIMEOUT",
          `The copies of the ${wanted.service} service's rows have not reached the cursor within ${longestWait / 1000} s.`,
        );
      this.#wakers.get(wanted.service)?.();
    }
  }
}

/**
 * A clock that is put back or forward makes no copy fresher than it is: the lag is told by one clock, and is never less
 * than the time for which this process has heard of nothing newer.
 */
export function freshnessOf(
  { source, cursor, setAside, age, lookedAt, foundAt }: CopyState,
  asOf: Date,
): Freshness {
  const now = performance.now();
  const lag = Math.max(Math.abs(age) + now - lookedAt, now - foundAt);
  return {
    source,
    lagMs: Math.round(lag),
    asOf: asOf.toISOString(),
    cursor,
    ...(setAside > 0 && { setAside }),
  };
}
