import { modelOf, toManysOf, toOnesOf, type Model } from "@youth-graph/query";
import { Pool } from "pg";
import { setTimeout as pause } from "node:timers/promises";
import type { SubgraphManifest } from "../manifest";
import { readChanges } from "../outbox/changes";
import { feedColumns } from "../outbox/feed-columns";
import { decodeFeedCursor } from "../outbox/feed-cursor";
import { projectionsOf } from "../projection/projections";
import type { SubgraphUnderTest } from "./open-subgraph";

const written = "10000000-0000-4000-8000-000000000000";

/** What holds of the types that a service publishes. */
export function describePublished(manifest: SubgraphManifest, opened: () => SubgraphUnderTest): void {
  it("notes the changes of exactly the types that it publishes", async () => {
    const triggers = await opened().sql<{ table: string; type: string; name: string }>(
      `SELECT tgrelid::regclass::text AS table, encode(tgargs, 'escape') AS type, tgname AS name
       FROM pg_trigger WHERE tgname LIKE 'outbox%' AND tgenabled = 'O' ORDER BY 1, 3`,
    );
    const names = ["outbox_delete", "outbox_insert", "outbox_truncate", "outbox_update"];
    const expected = manifest.published
      .map(modelOf)
      .flatMap(({ name, prefix }) => names.map(trigger => [prefix, `${name}\\000`, trigger]));
    expect(triggers.map(({ table, type, name }) => [table, type, name])).toEqual(expected.sort());
  });

  it("seeds without a line in the outbox", async () => {
    expect(await opened().sql("SELECT FROM outbox")).toEqual([]);
  });

  it.each(manifest.published.map(modelOf).map(model => [model.name, model] as const))(
    "gives a written %s to whoever asks for the changes, and its end",
    async (type, { table }) => {
      const subgraph = opened();
      const pool = new Pool({ connectionString: subgraph.databaseUrl, max: 2 });
      const asked = feedColumns(manifest, `${type}.id`);
      const read = (after: string | null) =>
        readChanges(pool, manifest.name, {
          asked,
          after: after === null ? null : decodeFeedCursor(after),
          limit: 10,
        });
      // A transaction of any database of the server holds changes back, and other tests have some.
      const changesAfter = async (cursor: string) => {
        for (;;) {
          const found = await read(cursor);
          if (found.changes.length > 0) return found;
          await pause(50);
        }
      };
      const start = await read(null);
      // One that nothing points to and that no constraint forbids to be there twice: itself, written again.
      const [{ id } = { id: "" }] = await subgraph.sql<{ id: string }>(
        `UPDATE ${table} SET provenance = provenance WHERE id = (SELECT id FROM ${table} LIMIT 1) RETURNING id`,
      );
      const after = await changesAfter(start.next);
      expect(after.changes).toEqual([{ type, id, row: { id } }]);
      await subgraph.sql(
        "INSERT INTO outbox (xid, type, entity_id) VALUES (pg_current_xact_id()::text::bigint, $1, $2)",
        [type, written],
      );
      expect((await changesAfter(after.next)).changes).toEqual([{ type, id: written, row: null }]);
      await subgraph.sql("TRUNCATE outbox");
      await pool.end();
    },
    30_000,
  );
}

/** What holds of the copies that a service keeps. */
export function describeProjections(manifest: SubgraphManifest, opened: () => SubgraphUnderTest): void {
  const rooted = manifest.nouns.map(modelOf).filter(model => !model.nested);
  const projections = projectionsOf(manifest);

  it.each(projections.map(projection => [projection.type, projection] as const))(
    "keeps a copy of %s, tells how fresh it is, and refuses to answer by it while it is built",
    async (type, { source, table, asked, model }) => {
      const subgraph = opened();
      const [{ n } = { n: 0 }] = await subgraph.sql<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`);
      expect(n).toBeGreaterThan(0);
      expect(
        await subgraph.sql("SELECT source, asked, cursor, rebuilding FROM projection WHERE type = $1", [
          type,
        ]),
      ).toEqual([{ source, asked, cursor: null, rebuilding: false }]);
      const query = `{ ${readerOf(rooted, model)} { totalCount } }`;
      const answer = await subgraph.execute(query);
      expect(answer.errors).toEqual([]);
      expect(answer.extensions["freshness"]).toMatchObject({ [type]: { source, cursor: null } });
      await subgraph.sql("UPDATE projection SET rebuilding = TRUE WHERE type = $1", [type]);
      const refused = await subgraph.execute(query);
      expect(refused.errors.map(({ code }) => code)).toEqual(["PROJECTION_REBUILDING"]);
      await subgraph.sql("UPDATE projection SET rebuilding = FALSE WHERE type = $1", [type]);
    },
  );
}

/** A root list that is filtered by the copies of a type. */
function readerOf(models: readonly Model[], copy: Model): string {
  for (const model of models) {
    const toOne = toOnesOf(model).find(({ target }) => modelOf(target()) === copy);
    if (toOne) return `${model.plural}(where: { ${toOne.name}: {} })`;
    const toMany = toManysOf(model).find(({ target }) => modelOf(target()) === copy);
    if (toMany) return `${model.plural}(where: { ${toMany.name}: { some: {} } })`;
  }
  throw new Error(`No list can be filtered by the copies of ${copy.name}: then there is no use in them.`);
}
