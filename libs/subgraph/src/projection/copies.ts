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
}

/** How long a request waits for the copies that it reads to reach its cursor. */
const longestWait = 5_000;
const lookInterval = 50;

/** What a service's process knows of its database: which it is, and how far its copies are, as of the last look. */
export class Copies {
  readonly #pool: Pool;
  readonly #wakers = new Map<string, () => void>();
  #states = new Map<string, ProjectionState>();
  #identity = "";

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** Looks anew. */
  async refresh(): Promise<void> {
    const { rows } = await this.#pool.query<ProjectionState & { identity: string }>(
      `SELECT ${identitySql} AS identity, type, source, asked, cursor, as_of AS "asOf", rebuilding
       FROM (SELECT 1) AS once LEFT JOIN projection ON TRUE ORDER BY type`,
    );
    this.#identity = rows[0]?.identity ?? "";
    this.#states = new Map(rows.filter(({ type }) => type !== null).map(state => [state.type, state]));
  }

  /** Which database it is. */
  get identity(): string {
    return this.#identity;
  }

  get states(): ProjectionState[] {
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

export function freshnessOf({ source, cursor }: ProjectionState, asOf: Date): Freshness {
  return { source, lagMs: Math.max(0, Date.now() - asOf.getTime()), asOf: asOf.toISOString(), cursor };
}
