import { CodedError } from "@youth-graph/kernel";
import type { CopiesRead } from "@youth-graph/query";
import type { Pool } from "pg";
import { setTimeout as pause } from "node:timers/promises";
import { decodeFeedCursor, isBefore, type FeedCursor } from "../outbox/feed-cursor";
import type { ProjectionState } from "./projection-state";

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

/** How long `readAfter` waits, and how often it looks. */
const patience = 5_000;
const glance = 50;

/** What a service's process knows of the copies that it keeps: their state as of the last look at the database. */
export class Copies {
  readonly #pool: Pool;
  readonly #nudges = new Map<string, () => void>();
  #states = new Map<string, ProjectionState>();

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** Looks at the states anew. */
  async refresh(): Promise<void> {
    const { rows } = await this.#pool.query<ProjectionState>(
      `SELECT type, source, asked, cursor, as_of AS "asOf", rebuilding FROM projection ORDER BY type`,
    );
    this.#states = new Map(rows.map(state => [state.type, state]));
  }

  get states(): ProjectionState[] {
    return [...this.#states.values()];
  }

  /** `nudge` is called when somebody waits for changes of this source. */
  onAwaited(source: string, nudge: () => void): void {
    this.#nudges.set(source, nudge);
  }

  /**
   * Gives how fresh each copy is that a statement is about to read; waits before until they have reached a cursor.
   * @throws CodedError PROJECTION_REBUILDING, CURSOR_INVALID, READ_AFTER_TIMEOUT
   */
  async beforeReading({ types, after }: CopiesRead): Promise<Record<string, Freshness>> {
    if (after != null) await this.#reached([...types], decodeFeedCursor(after));
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

  async #reached(types: string[], wanted: FeedCursor): Promise<void> {
    const late = (): boolean =>
      types.some(type => {
        const state = this.#states.get(type);
        if (state?.source !== wanted.service) return false;
        return state.cursor === null || isBefore(decodeFeedCursor(state.cursor), wanted);
      });
    for (const until = Date.now() + patience; late(); await pause(glance)) {
      if (Date.now() > until)
        throw new CodedError(
          "READ_AFTER_TIMEOUT",
          `The copies of the ${wanted.service} service's rows have not reached the cursor within ${patience / 1000} s.`,
        );
      this.#nudges.get(wanted.service)?.();
    }
  }
}

export function freshnessOf({ source, cursor }: ProjectionState, asOf: Date): Freshness {
  return { source, lagMs: Math.max(0, Date.now() - asOf.getTime()), asOf: asOf.toISOString(), cursor };
}
