import { Statement, type Catalog } from "@youth-graph/query";
import type { ClientBase } from "pg";
import type { FeedRow } from "../outbox/changes";
import type { Projection } from "./projections";

/** Who keeps copies: the service itself. */
export const keeper = { id: "copies", scopes: ["*"] } as const;

/** Writes to the copies of one service. */
export class CopyWriter {
  readonly #catalog: Catalog;
  readonly #client: ClientBase;

  constructor(catalog: Catalog, client: ClientBase) {
    this.#catalog = catalog;
    this.#client = client;
  }

  async #run(sqlOf: (statement: Statement) => string): Promise<void> {
    const statement = new Statement({ catalog: this.#catalog, caller: keeper, purpose: "copy" });
    const sql = sqlOf(statement);
    await this.#client.query(sql, statement.values);
  }

  /** Puts rows into a copy, in the place of what it holds of them; a row that is as it was is not written. */
  async upsert({ model, columns }: Projection, rows: readonly FeedRow[]): Promise<void> {
    if (rows.length === 0) return;
    const quoted = columns.map(column => `"${column}"`);
    const names = ['"id"', ...quoted].join(", ");
    const updates = quoted.map(column => `${column} = EXCLUDED.${column}`).join(", ");
    const changed = `(${quoted.map(column => `held.${column}`).join(", ")}) IS DISTINCT FROM (${quoted.map(column => `EXCLUDED.${column}`).join(", ")})`;
    await this.#run(
      statement =>
        `INSERT INTO ${statement.table(model)} AS held (${names})
         SELECT ${names} FROM jsonb_populate_recordset(NULL::${statement.table(model)}, ${statement.value(JSON.stringify(rows))})
         ON CONFLICT (id) DO UPDATE SET ${updates} WHERE ${changed}`,
    );
  }

  async delete({ model }: Projection, ids: readonly string[]): Promise<void> {
    if (ids.length > 0)
      await this.#run(
        statement => `DELETE FROM ${statement.from(model, "t")} WHERE t.id = ANY(${statement.value(ids)})`,
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

/** All of `work`, or nothing. */
export async function inTransaction(client: ClientBase, work: () => Promise<void>): Promise<void> {
  await client.query("BEGIN");
  try {
    await work();
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  }
}
