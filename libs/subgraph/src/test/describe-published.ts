import { setTimeout as pause } from "node:timers/promises";
import { Reader, poolDatabase, type Model } from "@youth-graph/query";
import { Pool } from "pg";
import { catalogOf, type SubgraphManifest } from "../manifest";
import { readChanges, type Changes } from "../outbox/changes";
import { feedColumns } from "../outbox/feed-columns";
import { decodeFeedCursor } from "../outbox/feed-cursor";
import { keeper } from "../projection/apply";
import type { SubgraphUnderTest } from "./open-subgraph";
import { requireRows } from "./require-complete";

const written = "10000000-0000-4000-8000-000000000000";

/** What holds of the nouns that a service owns: all of them are given to whoever keeps copies. */
export function describePublished(manifest: SubgraphManifest, opened: () => SubgraphUnderTest): void {
  const catalog = catalogOf(manifest);

  it("notes the changes of exactly the nouns that it owns", async () => {
    const triggers = await opened().sql<{ table: string; type: string; name: string }>(
      `SELECT tgrelid::regclass::text AS table, encode(tgargs, 'escape') AS type, tgname AS name
       FROM pg_trigger WHERE tgname LIKE 'outbox%' AND tgenabled = 'O' ORDER BY 1, 3`,
    );
    const names = ["outbox_delete", "outbox_insert", "outbox_truncate", "outbox_update"];
    const expected = catalog.own.flatMap(({ name, prefix }) =>
      names.map(trigger => [prefix, `${name}\\000`, trigger]),
    );
    expect(triggers.map(({ table, type, name }) => [table, type, name]).sort()).toEqual(expected.sort());
  });

  it("seeds without a line in the outbox, under an identity of the database's own", async () => {
    expect(await opened().sql("SELECT FROM outbox")).toEqual([]);
    expect(await opened().sql("SELECT count(*)::int AS n FROM database_identity")).toEqual([{ n: 1 }]);
  });

  it.each(catalog.own.map(model => [model.name, model] as const))(
    "gives a written %s to whoever asks for the changes, and its end",
    async (type, model) => {
      const subgraph = opened();
      await requireRows(subgraph, model);
      const pool = new Pool({ connectionString: subgraph.databaseUrl, max: 2 });
      const reader = new Reader({ catalog, caller: keeper, identity: "", database: poolDatabase(pool) });
      const asked = feedColumns(catalog, { [type]: columnsOf(model) });
      const read = (after: string | null): Promise<Changes> =>
        readChanges(reader, { asked, after: after === null ? null : decodeFeedCursor(after), limit: 10 });
      // A transaction of any database of the server holds changes back, and other tests have some.
      const changesAfter = async (cursor: string): Promise<Changes> => {
        for (;;) {
          const found = await read(cursor);
          if (found.changes.length > 0) return found;
          await pause(50);
        }
      };
      try {
        const start = await read(null);
        // One that nothing points to and that no constraint forbids to be there twice: itself, written again.
        const [row] = await subgraph.sql<{ id: string }>(
          `UPDATE ${model.prefix} SET id = id WHERE id = (SELECT id FROM ${model.prefix} LIMIT 1) RETURNING id`,
        );
        const after = await changesAfter(start.next);
        const id = row?.id ?? "";
        expect(after.changes).toMatchObject([{ type, id, row: { id } }]);
        const stored = asked.flatMap(({ columns }) => columns);
        expect(Object.keys(after.changes[0]?.row ?? {})).toEqual(["id", ...stored]);
        await subgraph.sql(
          "INSERT INTO outbox (xid, type, entity_id) VALUES (pg_current_xact_id()::text::bigint, $1, $2)",
          [type, written],
        );
        expect((await changesAfter(after.next)).changes).toEqual([{ type, id: written, row: null }]);
        await subgraph.sql("TRUNCATE outbox");
      } finally {
        await pool.end();
      }
    },
    30_000,
  );
}

/** All that a face tells of a noun. */
const columnsOf = ({ columns, toOnes }: Model): string[] => [
  ...columns
    .filter(({ name, filterable, hidden }) => name !== "id" && (filterable || hidden))
    .map(({ name }) => name),
  ...toOnes.map(({ name }) => name),
];
