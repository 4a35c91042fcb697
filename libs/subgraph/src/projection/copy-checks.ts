import type { PoolClient } from "pg";
import type { CheckFound, CopyCheck } from "../tables/copy-check";
import { CopyWriter, type SetAside } from "./apply";
import { comparePage, type ComparedPage } from "./compare-page";
import type { Projection } from "./projections";
import type { SourceConsumerOptions } from "./source-consumer";

/** After a check that could not be made: an owner that is down or older than this service is no news each second. */
const pauseAfterFailure = 60_000;
const nothing: CheckFound = { rows: 0, differing: 0, mended: 0 };

/** Compares the copies of one source with their owner's rows, and mends what differs. Only who has the source's lock may. */
export class CopyChecks {
  readonly #options: SourceConsumerOptions;
  /** Milliseconds from one check of a copy to the next: not the same for all services, which would ask at once. */
  readonly #every: number;
  #notBefore = 0;

  constructor(options: SourceConsumerOptions) {
    this.#options = options;
    this.#every = (options.checkInterval ?? Infinity) * (0.9 + 0.2 * Math.random());
  }

  /** One page of the check that runs, or the first of one that is due; what else is kept goes on when it fails. */
  async step(client: PoolClient): Promise<void> {
    if (this.#every === Infinity || performance.now() < this.#notBefore) return;
    const due = await this.#due(client);
    const projection = this.#options.projections.find(({ type }) => type === due?.type);
    if (!due || !projection) return;
    try {
      const { after, ...before } = due.running ?? { ...nothing, after: null };
      const page = await this.#page(client, { projection, after, cursor: due.cursor, mend: true });
      await this.#note(client, projection.type, sum(before, page), page.to);
    } catch (error) {
      this.#notBefore = performance.now() + pauseAfterFailure;
      this.#options.onCheckFailed?.(projection.type, error);
    }
  }

  /** All of one copy at once. `kept` applies what has changed, and gives the cursor then. */
  async all(
    client: PoolClient,
    { projection, mend, kept }: { projection: Projection; mend: boolean; kept: () => Promise<string> },
  ): Promise<CheckFound> {
    let found = nothing;
    for (let after: string | null = null, more = true; more;) {
      const page: ComparedPage = await this.#page(client, { projection, after, cursor: await kept(), mend });
      found = sum(found, page);
      [after, more] = [page.to, page.to !== null];
    }
    if (mend) await this.#note(client, projection.type, found, null);
    return found;
  }

  async #due(client: PoolClient): Promise<(Pick<CopyCheck, "running"> & Followed) | undefined> {
    const { source, projections } = this.#options;
    const { rows } = await client.query<Pick<CopyCheck, "running"> & Followed>(
      // A check of the future is one of before the clock was put back.
      `SELECT type, cursor, running FROM projection LEFT JOIN copy_check USING (type)
       WHERE source = $1 AND type = ANY($2) AND NOT rebuilding AND cursor IS NOT NULL AND (running IS NOT NULL
         OR checked_at IS NULL OR checked_at NOT BETWEEN now() - $3 * interval '1 ms' AND now())
       ORDER BY running IS NULL, checked_at NULLS FIRST, type LIMIT 1`,
      [source, projections.map(({ type }) => type), this.#every],
    );
    return rows[0];
  }

  async #page(
    client: PoolClient,
    { mend, ...page }: { projection: Projection; after: string | null; cursor: string; mend: boolean },
  ): Promise<ComparedPage> {
    const { catalog, client: source, onSetAside } = this.#options;
    const writer = mend ? new CopyWriter(catalog, client) : null;
    const compared = await comparePage({ ...page, catalog, client, source, writer });
    writer?.setAside.forEach((row: SetAside) => onSetAside?.(row));
    return compared;
  }

  /** Keeps what was found: by any replica, the check goes on behind `after`; null when it has ended. */
  async #note(client: PoolClient, type: string, found: CheckFound, after: string | null): Promise<void> {
    await client.query(
      after === null
        ? `INSERT INTO copy_check (type, found, checked_at) VALUES ($1, $2, now())
           ON CONFLICT (type) DO UPDATE SET found = $2, checked_at = now(), running = NULL`
        : `INSERT INTO copy_check (type, running) VALUES ($1, $2) ON CONFLICT (type) DO UPDATE SET running = $2`,
      [type, JSON.stringify(after === null ? found : { ...found, after })],
    );
    if (after === null) this.#options.onChecked?.(type, found);
  }
}

interface Followed {
  type: string;
  cursor: string;
}

const sum = (one: CheckFound, other: CheckFound): CheckFound => ({
  rows: one.rows + other.rows,
  differing: one.differing + other.differing,
  mended: one.mended + other.mended,
});
