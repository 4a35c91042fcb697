import { aggregatesName, copiedColumns, shownToManys } from "@youth-graph/query";
import { formatTypeId } from "@youth-graph/kernel";
import { catalogOf, type SeedTables, type SubgraphManifest } from "../manifest";
import { projectionsOf } from "../projection/projections";
import { buildSubgraph } from "../schema/build-subgraph";
import { entities } from "./describe-nouns";
import type { SubgraphUnderTest } from "./open-subgraph";
import { requireRows } from "./require-complete";
import { filterPaths, listWhere } from "./paths";

interface CopiesUnderTest {
  world: (options: { copies: number }) => SeedTables;
  opened: () => SubgraphUnderTest;
}

/** What holds of the copies that a service keeps of other services' nouns. */
export function describeCopies(manifest: SubgraphManifest, { world, opened }: CopiesUnderTest): void {
  const catalog = catalogOf(manifest);
  const projections = projectionsOf(catalog).map(projection => [projection.type, projection] as const);
  if (projections.length === 0) return;
  const paths = filterPaths(catalog);
  let rows: SeedTables;
  beforeAll(() => {
    rows = world({ copies: 1 });
  }, 60_000);

  it.each(projections)(
    "keeps a copy of %s, tells how fresh it is, and refuses to answer by it while it is built",
    async (type, { source, asked, model }) => {
      const subgraph = opened();
      await requireRows(subgraph, model);
      const copied = await subgraph.sql<{ id: string }>(`SELECT id FROM ${model.prefix}`);
      const owned = [...(rows[type] ?? [])].map(row => (row as { id: string }).id);
      expect(copied.map(({ id }) => id).sort()).toEqual(owned.sort());
      expect(
        await subgraph.sql("SELECT source, asked, cursor, rebuilding FROM projection WHERE type = $1", [
          type,
        ]),
      ).toEqual([{ source, asked: asked.join(), cursor: null, rebuilding: false }]);
      const path = paths.get(type);
      if (!path) throw new Error(`No list can be filtered by ${type}.`);
      const query = `{ ${listWhere(path, "{ id: { isNull: false } }")} { totalCount } }`;
      const answer = await subgraph.execute(query);
      expect(answer.errors).toEqual([]);
      expect(answer.extensions["freshness"]).toMatchObject({ [type]: { source, cursor: null } });
      await subgraph.sql("UPDATE projection SET rebuilding = TRUE WHERE type = $1", [type]);
      const refused = await subgraph.execute(query);
      await subgraph.sql("UPDATE projection SET rebuilding = FALSE WHERE type = $1", [type]);
      expect(refused.errors.map(({ code }) => code)).toEqual(["PROJECTION_REBUILDING"]);
    },
  );

  it.each(projections)(
    "has of %s the columns of its face, and nothing that its rows could break",
    async (_type, { model }) => {
      const subgraph = opened();
      const columns = await subgraph.sql<{ name: string }>(
        "SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped",
        [model.prefix],
      );
      const copied = ["id", ...copiedColumns(model).map(({ column }) => column)];
      expect(columns.map(({ name }) => name).sort()).toEqual(copied.sort());
      expect(
        await subgraph.sql(
          "SELECT conname FROM pg_constraint WHERE conrelid = $1::regclass AND contype NOT IN ('p', 'n')",
          [model.prefix],
        ),
      ).toEqual([]);
      expect(
        await subgraph.sql(
          "SELECT indrelid FROM pg_index WHERE indrelid = $1::regclass AND indisunique AND NOT indisprimary",
          [model.prefix],
        ),
      ).toEqual([]);
      expect(
        await subgraph.sql(
          "SELECT tgname FROM pg_trigger WHERE tgrelid = $1::regclass AND NOT tgisinternal",
          [model.prefix],
        ),
      ).toEqual([]);
    },
  );

  it("resolves references to every one of them that it shows, without asking its owner nor its database", async () => {
    const schema = await buildSubgraph(manifest);
    const named = catalog.copies.filter(({ name }) => schema.getType(name) !== undefined);
    expect(named.map(({ name }) => name)).toEqual(expect.arrayContaining(shown.map(({ name }) => name)));
    for (const { name, prefix } of named) {
      const id = `${prefix}_00000000000000000000000000`;
      const answer = await opened().execute(entities.replace("TYPE", name), {
        refs: [{ __typename: name, id }],
      });
      expect([name, answer]).toMatchObject([
        name,
        { data: { _entities: [{ id }] }, errors: [], statements: [] },
      ]);
    }
  });

  const shown = catalog.copies.filter(model => shownToManys(model).length > 0);
  if (shown.length === 0) return;

  it.each(shown.map(model => [model.name, model] as const))(
    "adds its own rows to every %s, a statement a list",
    async (name, model) => {
      const subgraph = opened();
      const copied = await subgraph.sql<{ id: string }>(
        `SELECT id FROM ${model.prefix} ORDER BY id LIMIT 20`,
      );
      const refs = copied.map(({ id }) => ({ __typename: name, id: formatTypeId(model.prefix, id) }));
      for (const relation of shownToManys(model)) {
        const groups = aggregatesName(relation);
        const connection = relation.shape === "connection";
        const selection = connection
          ? `${relation.name}(first: 2) { totalCount nodes { id } } ${groups} { count }`
          : `${relation.name} { id }`;
        const answer = await subgraph.execute<{
          _entities: Record<string, { totalCount: number; nodes: object[]; count: number }>[];
        }>(entities.replace("{ id }", `{ ${selection} }`).replace("TYPE", name), { refs });
        expect([relation.name, answer.errors]).toEqual([relation.name, []]);
        expect([relation.name, answer.statements.length]).toEqual([relation.name, connection ? 2 : 1]);
        expect(answer.data._entities).toHaveLength(refs.length);
        if (!connection) continue;
        for (const each of answer.data._entities) {
          const count = each[relation.name]?.totalCount ?? -1;
          expect([relation.name, each[groups]?.count]).toEqual([relation.name, count]);
          expect(each[relation.name]?.nodes).toHaveLength(Math.min(2, count));
        }
      }
    },
  );
}
