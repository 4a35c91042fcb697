import { CodedError } from "@youth-graph/kernel";
import type { Catalog } from "@youth-graph/query";
import type { Pool, PoolClient } from "pg";
import { setTimeout as pause } from "node:timers/promises";
import { decodeFeedCursor, isBefore } from "../outbox/feed-cursor";
import type { CheckFound } from "../tables/copy-check";
import { CopyWriter, inTransaction, type SetAside } from "./apply";
import { AsOf } from "./as-of";
import { CopyChecks } from "./copy-checks";
import type { Copies } from "./copies";
import type { ProjectionState } from "../tables/projection-state";
import type { Projection } from "./projections";
import type { SourceClient } from "./source-client";

export interface SourceConsumerOptions {
  source: string;
  catalog: Catalog;
  /** Of this source. */
  projections: readonly Projection[];
  client: Pick<SourceClient, "changes" | "rows" | "ranges">;
  pool: Pool;
  copies: Copies;
  /** Milliseconds in which every replica has looked at the states. */
  interval: number;
  /** Milliseconds from one check of a copy to the next; none are made unless given. */
  checkInterval?: number;
  stopped: AbortSignal;
  onBuilt?: (type: string, rows: number) => void;
  onChecked?: (type: string, found: CheckFound) => void;
  onCheckFailed?: (type: string, error: unknown) => void;
  onSetAside?: (row: SetAside) => void;
}

/** Keeps this service's copies of one other service's rows. */
export class SourceConsumer {
  readonly #options: SourceConsumerOptions;
  readonly #asOf = new AsOf();
  readonly #checks: CopyChecks;
  #declared = false;

  constructor(options: SourceConsumerOptions) {
    this.#options = options;
    this.#checks = new CopyChecks(options);
  }

  /** One round: builds what is not built, applies what has changed, and compares some. Only one replica does it at a time. */
  async round(): Promise<void> {
    await this.#locked("pg_try_advisory_lock", async client => {
      await this.#keep(client);
      await this.#checks.step(client);
    });
  }

  /** Compares copies with their owner's rows, all of them and now; of what differs, `mend` makes what the owner has. */
  async verify(types: readonly string[], { mend }: { mend: boolean }): Promise<Map<string, CheckFound>> {
    const found = new Map<string, CheckFound>();
    await this.#locked("pg_advisory_lock", async client => {
      for (const projection of this.#options.projections.filter(({ type }) => types.includes(type))) {
        const kept = async (): Promise<string> => {
          await this.#keep(client);
          const states = await this.#states(client);
          return states.find(({ type }) => type === projection.type)?.cursor as string;
        };
        found.set(projection.type, await this.#checks.all(client, { projection, mend, kept }));
      }
    });
    return found;
  }

  /** Does something when no other process has this source's lock, or as soon as none has. */
  async #locked(
    lock: "pg_try_advisory_lock" | "pg_advisory_lock",
    work: (client: PoolClient) => Promise<void>,
  ): Promise<void> {
    const { pool, source, copies } = this.#options;
    const client = await pool.connect();
    let broken = true;
    try {
      const { rows } = await client.query<{ mine: unknown }>(
        `SELECT ${lock}(hashtext('projection'), hashtext($1)) AS mine`,
        [source],
      );
      if (rows[0]?.mine !== false) {
        await work(client);
        await client.query("SELECT pg_advisory_unlock(hashtext('projection'), hashtext($1))", [source]);
      }
      broken = false;
    } finally {
      // A connection that may still hold the lock is closed, which gives it back.
      client.release(broken);
      await copies.refresh();
    }
  }

  async #keep(client: PoolClient): Promise<void> {
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

  async #states(client: PoolClient): Promise<(ProjectionState & { now: Date })[]> {
    const { source, projections } = this.#options;
    const { rows } = await client.query<ProjectionState & { now: Date }>(
      `SELECT type, cursor, as_of AS "asOf", rebuilding, clock_timestamp() AS now FROM projection WHERE source = $1 AND type = ANY($2) ORDER BY type`,
      [source, projections.map(({ type }) => type)],
    );
    return rows;
  }

  /**
   * Goes through all of the owner's rows in pages, and leaves in the copy what the pages hold. What changes meanwhile
   * comes again as a change after `next`.
   */
  async #build(client: PoolClient, projection: Projection, wasRead: boolean): Promise<void> {
    const { client: source, copies, interval, stopped, onBuilt, onSetAside } = this.#options;
    const { asked, type } = projection;
    if (wasRead) {
      // Replicas that still take the copy for whole look at its state within an interval.
      await copies.refresh();
      await pause(interval, undefined, { signal: stopped });
    }
    const columns = { [type]: asked };
    const [asking] = await this.#states(client);
    const { next, head, clock } = await source.changes(columns, null);
    this.#requireSource(next);
    const writer = new CopyWriter(this.#options.catalog, client);
    let count = 0;
    for (let after: string | null = null, more = true; more;) {
      const page = await source.rows(columns, after);
      this.#requireSource(page.head, next);
      const bounds: Bounds = { after, to: page.more ? (page.rows.at(-1)?.id ?? null) : null };
      await inTransaction(client, async () => {
        await writer.keepAside(projection, { ...bounds, ids: [] });
        await writer.upsert(projection, page.rows);
        await writer.deleteOthers(projection, { ...bounds, ids: page.rows.map(({ id }) => id) });
      });
      [after, more] = [bounds.to, page.more];
      count += page.rows.length;
    }
    // Without statistics, PostgreSQL would take the new copy for empty.
    await writer.analyze(projection);
    await inTransaction(client, async () => {
      await client.query(
        `UPDATE projection SET cursor = $2, as_of = $3, as_of_xid = $4, complete_at = $5, rebuilding = FALSE
         WHERE type = $1`,
        [type, next, clock, String(decodeFeedCursor(head).xid), asking?.now],
      );
      await client.query(
        `INSERT INTO copy_check (type, checked_at) VALUES ($1, now())
         ON CONFLICT (type) DO UPDATE SET checked_at = now(), running = NULL, found = NULL`,
        [type],
      );
    });
    writer.setAside.forEach(row => onSetAside?.(row));
    onBuilt?.(type, count);
  }

  /** Applies one page of changes, together with the cursor behind it; true when more are waiting. */
  async #follow(client: PoolClient): Promise<boolean> {
    const { client: source, projections, onSetAside } = this.#options;
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
      await this.#keep(client);
      return false;
    }
    this.#requireSource(answer.next, after);
    const moment = this.#asOf.after(answer, states[0]?.now as Date);
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
      const kept = followed.map(({ type }) => type);
      await client.query("UPDATE projection SET cursor = $2 WHERE type = ANY($1) AND NOT rebuilding", [
        kept,
        answer.next,
      ]);
      if (moment)
        await client.query(
          // Replicas take turns, and each knows its own rounds only: a moment that one has told is never taken back.
          // Which is the later one, no clock says that may have been put back.
          `UPDATE projection SET as_of = $2, as_of_xid = $3, complete_at = $4 WHERE type = ANY($1) AND NOT rebuilding
             AND (coalesce(as_of_xid, 0), coalesce(complete_at, '-infinity')) <= ($3::bigint, $4::timestamptz)`,
          [kept, moment.clock, String(decodeFeedCursor(moment.head).xid), moment.asked],
        );
    });
    writer.setAside.forEach(row => onSetAside?.(row));
    return answer.more;
  }

  /** @throws Error when an answer is another service's, or of another database than what is followed */
  #requireSource(cursor: string, followed = cursor): void {
    const [told, wanted] = [decodeFeedCursor(cursor), decodeFeedCursor(followed)];
    if (told.service !== this.#options.source)
      throw new Error(`The ${told.service} service answers where ${this.#options.source} should be.`);
    if (told.database !== wanted.database)
      throw new Error(`The ${told.service} service answers from another database than before.`);
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
