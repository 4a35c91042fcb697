import { CodedError } from "@youth-graph/kernel";
import type { Catalog } from "@youth-graph/query";
import type { Pool, PoolClient } from "pg";
import { setTimeout as pause } from "node:timers/promises";
import { decodeFeedCursor, isBefore } from "../outbox/feed-cursor";
import { CopyWriter, inTransaction } from "./apply";
import { AsOf } from "./as-of";
import type { Copies } from "./copies";
import type { ProjectionState } from "../tables/projection-state";
import type { Projection } from "./projections";
import type { SourceClient } from "./source-client";

export interface SourceConsumerOptions {
  source: string;
  catalog: Catalog;
  /** Of this source. */
  projections: readonly Projection[];
  client: Pick<SourceClient, "changes" | "rows">;
  pool: Pool;
  copies: Copies;
  /** Milliseconds in which every replica has looked at the states. */
  interval: number;
  stopped: AbortSignal;
  onBuilt?: (type: string, rows: number) => void;
}

/** Keeps this service's copies of one other service's rows. */
export class SourceConsumer {
  readonly #options: SourceConsumerOptions;
  readonly #asOf = new AsOf();
  #declared = false;

  constructor(options: SourceConsumerOptions) {
    this.#options = options;
  }

  /** One round: builds what is not built, then applies what has changed. Only one replica does it at a time. */
  async round(): Promise<void> {
    const { pool, source, copies } = this.#options;
    const client = await pool.connect();
    let broken = true;
    try {
      const { rows } = await client.query<{ mine: boolean }>(
        "SELECT pg_try_advisory_lock(hashtext('projection'), hashtext($1)) AS mine",
        [source],
      );
      if (rows[0]?.mine === true) {
        await this.#work(client);
        await client.query("SELECT pg_advisory_unlock(hashtext('projection'), hashtext($1))", [source]);
      }
      broken = false;
    } finally {
      // A connection that may still hold the lock is closed, which gives it back.
      client.release(broken);
      await copies.refresh();
    }
  }

  async #work(client: PoolClient): Promise<void> {
    if (!this.#declared) await this.#declare(client);
    for (const { type, cursor, rebuilding, asOf } of await this.#states(client)) {
      if (cursor !== null && !rebuilding) continue;
      const projection = this.#options.projections.find(each => each.type === type);
      if (projection) await this.#build(client, projection, rebuilding && asOf !== null);
    }
    while (await this.#follow(client));
  }

  /** Every copy has a state; one whose declaration asks for other columns than it holds is to be built anew. */
  async #declare(client: PoolClient): Promise<void> {
    for (const { type, source, asked } of this.#options.projections)
      await client.query(
        `INSERT INTO projection (type, source, asked, rebuilding) VALUES ($1, $2, $3, TRUE)
         ON CONFLICT (type) DO UPDATE SET source = $2, asked = $3, cursor = NULL, rebuilding = TRUE
         WHERE projection.source <> $2 OR projection.asked <> $3`,
        [type, source, asked.join()],
      );
    this.#declared = true;
  }

  async #states(client: PoolClient): Promise<ProjectionState[]> {
    const { source, projections } = this.#options;
    const { rows } = await client.query<ProjectionState>(
      `SELECT type, cursor, as_of AS "asOf", rebuilding FROM projection WHERE source = $1 AND type = ANY($2) ORDER BY type`,
      [source, projections.map(({ type }) => type)],
    );
    return rows;
  }

  /**
   * Goes through all of the owner's rows in pages, and leaves in the copy what the pages hold. What changes meanwhile
   * comes again as a change after `next`.
   */
  async #build(client: PoolClient, projection: Projection, wasRead: boolean): Promise<void> {
    const { client: source, copies, interval, stopped, onBuilt } = this.#options;
    const { asked, type } = projection;
    if (wasRead) {
      // Replicas that still take the copy for whole look at its state within an interval.
      await copies.refresh();
      await pause(interval, undefined, { signal: stopped });
    }
    const columns = { [type]: asked };
    const { next, clock } = await source.changes(columns, null);
    const writer = new CopyWriter(this.#options.catalog, client);
    let count = 0;
    for (let after: string | null = null, more = true; more;) {
      const page = await source.rows(columns, after);
      const bounds: Bounds = { after, to: page.more ? (page.rows.at(-1)?.id ?? null) : null };
      await inTransaction(client, async () => {
        await writer.upsert(projection, page.rows);
        await writer.deleteOthers(projection, { ...bounds, ids: page.rows.map(({ id }) => id) });
      });
      [after, more] = [bounds.to, page.more];
      count += page.rows.length;
    }
    // Without statistics, PostgreSQL would take the new copy for empty.
    await writer.analyze(projection);
    await client.query("UPDATE projection SET cursor = $2, as_of = $3, rebuilding = FALSE WHERE type = $1", [
      type,
      next,
      clock,
    ]);
    onBuilt?.(type, count);
  }

  /** Applies one page of changes, together with the cursor behind it; true when more are waiting. */
  async #follow(client: PoolClient): Promise<boolean> {
    const { client: source, projections } = this.#options;
    const states = (await this.#states(client)).filter(({ rebuilding }) => !rebuilding);
    const [after] = states.flatMap(({ cursor }) => cursor ?? []).sort(inOrder);
    const followed = projections.filter(({ type }) => states.some(state => state.type === type));
    if (after === undefined) return false;
    const columns = Object.fromEntries(followed.map(({ type, asked }) => [type, asked]));
    const answer = await source.changes(columns, after).catch(expired);
    if (answer === "expired") {
      await client.query("UPDATE projection SET cursor = NULL, rebuilding = TRUE WHERE source = $1", [
        this.#options.source,
      ]);
      await this.#work(client);
      return false;
    }
    const writer = new CopyWriter(this.#options.catalog, client);
    await inTransaction(client, async () => {
      for (const projection of followed) {
        const changes = answer.changes.filter(({ type }) => type === projection.type);
        await writer.upsert(
          projection,
          changes.flatMap(({ row }) => row ?? []),
        );
        await writer.delete(
          projection,
          changes.flatMap(({ id, row }) => (row === null ? [id] : [])),
        );
      }
      await client.query(
        // Replicas take turns, and each knows its own rounds only: a time that one has told is never taken back.
        "UPDATE projection SET cursor = $2, as_of = GREATEST(as_of, $3) WHERE type = ANY($1) AND NOT rebuilding",
        [followed.map(({ type }) => type), answer.next, this.#asOf.after(answer)],
      );
    });
    return answer.more;
  }
}

interface Bounds {
  after: string | null;
  to: string | null;
}

const inOrder = (one: string, other: string): number =>
  isBefore(decodeFeedCursor(one), decodeFeedCursor(other)) ? -1 : 1;

function expired(error: unknown): "expired" {
  if (error instanceof CodedError && error.extensions.code === "CURSOR_EXPIRED") return "expired";
  throw error;
}
