import { Statement, type Catalog } from "@youth-graph/query";
import type { ClientBase } from "pg";
import type { FeedRow } from "../outbox/changes";
import type { Projection } from "./projections";

/** Who keeps copies: the service itself. */
export const keeper = { id: "copies", scopes: ["*"] } as const;

/** A row that a copy cannot store. */
export interface SetAside {
  type: string;
  id: string;
  /** What PostgreSQL said. */
  reason: string;
}

/** Writes to the copies of one service. All but `analyze` wants a transaction around it. */
export class CopyWriter {
  /** Rows that were set aside for the first time. */
  readonly setAside: SetAside[] = [];
  readonly #catalog: Catalog;
  readonly #client: ClientBase;

  constructor(catalog: Catalog, client: ClientBase) {
    this.#catalog = catalog;
    this.#client = client;
  }

  async #run(sqlOf: (statement: Statement) => string): Promise<number> {
    const statement = new Statement({ catalog: this.#catalog, caller: keeper, purpose: "copy" });
    const sql = sqlOf(statement);
    return (await this.#client.query(sql, statement.values)).rowCount ?? 0;
  }

  /**
   * Puts rows into a copy, in the place of what it holds of them; a row that is as it was is not written. One that its
   * table refuses is set aside, and all others are stored. Gives how many were written.
   * @throws Error when rows lack a column that was asked for
   */
  async upsert(projection: Projection, rows: readonly FeedRow[]): Promise<number> {
    const { type, columns } = projection;
    if (rows.length === 0) return 0;
    if (rows.some(row => columns.some(column => row[column] === undefined)))
      throw new Error(`The owner gave rows of ${type} without all columns that were asked for.`);
    await this.#client.query("SAVEPOINT page");
    try {
      const written = await this.#store(projection, rows);
      await this.#forget(
        type,
        rows.map(({ id }) => id),
      );
      await this.#client.query("RELEASE SAVEPOINT page");
      return written;
    } catch (error) {
      if (!isOfTheRow(error)) throw error;
      await this.#client.query("ROLLBACK TO SAVEPOINT page; RELEASE SAVEPOINT page");
      const [first] = rows;
      if (rows.length === 1 && first) {
        await this.#putAside({ type, id: first.id, reason: (error as Error).message });
        return 0;
      }
      const half = rows.length >> 1;
      return (
        (await this.upsert(projection, rows.slice(0, half))) +
        (await this.upsert(projection, rows.slice(half)))
      );
    }
  }

  #store({ model, columns }: Projection, rows: readonly FeedRow[]): Promise<number> {
    const quoted = columns.map(column => `"${column}"`);
    const names = ['"id"', ...quoted].join(", ");
    const updates = quoted.map(column => `${column} = EXCLUDED.${column}`).join(", ");
    const changed = `(${quoted.map(column => `held.${column}`).join(", ")}) IS DISTINCT FROM (${quoted.map(column => `EXCLUDED.${column}`).join(", ")})`;
    return this.#run(
      statement =>
        `INSERT INTO ${statement.table(model)} AS held (${names})
         SELECT ${names} FROM jsonb_populate_recordset(NULL::${statement.table(model)}, ${statement.value(JSON.stringify(rows))})
         ON CONFLICT (id) DO UPDATE SET ${updates} WHERE ${changed}`,
    );
  }

  async delete({ model, type }: Projection, ids: readonly string[]): Promise<number> {
    if (ids.length === 0) return 0;
    await this.#forget(type, ids);
    return this.#run(
      statement => `DELETE FROM ${statement.from(model, "t")} WHERE t.id = ANY(${statement.value(ids)})`,
    );
  }

  async #putAside({ type, id, reason }: SetAside): Promise<void> {
    const { rows } = await this.#client.query<{ first: boolean }>(
      `INSERT INTO row_set_aside (type, id, reason) VALUES ($1, $2, $3)
       ON CONFLICT (type, id) DO UPDATE SET reason = EXCLUDED.reason RETURNING xmax = 0 AS first`,
      [type, id, reason],
    );
    if (rows[0]?.first) this.setAside.push({ type, id, reason });
  }

  async #forget(type: string, ids: readonly string[]): Promise<void> {
    await this.#client.query("DELETE FROM row_set_aside WHERE type = $1 AND id = ANY($2)", [type, ids]);
  }

  /** Of the rows set aside between two ids, only these still are: all others are as the owner has them. */
  async keepAside(
    { type }: Projection,
    { after, to, ids }: { after: string | null; to: string | null; ids: readonly string[] },
  ): Promise<void> {
    await this.#client.query(
      `DELETE FROM row_set_aside WHERE type = $1 AND ($2::uuid IS NULL OR id > $2)
         AND ($3::uuid IS NULL OR id <= $3) AND id <> ALL($4)`,
      [type, after, to, ids],
    );
  }

  async analyze({ model }: Projection): Promise<void> {
    await this.#run(statement => `ANALYZE ${statement.table(model)}`);
  }

  /** Removes from a copy, between two ids (the first excluded; null for no bound), all but these. */
  async deleteOthers(
    { model }: Projection,
    { after, to, ids }: { after: string | null; to: string | null; ids: readonly string[] },
  ): Promise<void> {
    await this.#run(statement => {
      const bounds = [
        ...(after === null ? [] : [`t.id > ${statement.value(after)}`]),
        ...(to === null ? [] : [`t.id <= ${statement.value(to)}`]),
        `t.id <> ALL(${statement.value(ids)})`,
      ];
      return `DELETE FROM ${statement.from(model, "t")} WHERE ${bounds.join(" AND ")}`;
    });
  }
}

/**
 * Whether a row is at fault, not the table nor the server: class 22 is a value that a column cannot hold, 23 one that a
 * constraint refuses, 54 one that is too large, as a text is for an index.
 */
const isOfTheRow = (error: unknown): boolean =>
  /^(22|23|54)/.test(String((error as { code?: unknown }).code));

/** All of `work`, or nothing. */
export async function inTransaction<Result>(
  client: ClientBase,
  work: () => Promise<Result>,
): Promise<Result> {
  await client.query("BEGIN");
  try {
    const result = await work();
    await client.query("COMMIT");
    return result;
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  }
}
