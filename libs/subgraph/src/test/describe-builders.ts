import { singularName, type Model } from "@youth-graph/query";
import { catalogOf, type SeedTables, type SubgraphManifest } from "../manifest";
import type { Build } from "./builders";
import type { BuiltReference, NounClass } from "./built";
import { openSubgraph, type SubgraphUnderTest } from "./open-subgraph";

interface BuildersUnderTest {
  world: (options: { copies: number }) => SeedTables;
  builders: (subgraph: SubgraphUnderTest) => Build;
}

/** What holds of the builders of a service: a row of any noun can be built with nothing said, and is read through the graph. */
export function describeBuilders(manifest: SubgraphManifest, { world, builders }: BuildersUnderTest): void {
  const catalog = catalogOf(manifest);
  const named = (models: readonly Model[]) => models.map(model => [model.name, model] as const);
  let subgraph: SubgraphUnderTest;
  let build: (model: Model, given?: object) => Promise<BuiltReference & Record<string, unknown>>;
  beforeAll(async () => {
    subgraph = await openSubgraph(manifest, { world });
    const typed = builders(subgraph);
    build = async (model, given) =>
      (await typed(model.target as NounClass<object>, given ?? {})) as Awaited<ReturnType<typeof build>>;
  }, 120_000);
  afterAll(() => subgraph?.close());

  it.each(named(catalog.own))("builds %s, twice, as the graph reads it", async (_, model) => {
    for (const built of [await build(model), await build(model)]) {
      const shown = model.columns.filter(({ hidden, shownIn, sql }) => !hidden && !shownIn && !sql);
      const names = [...shown.map(({ name }) => name), ...model.toOnes.map(({ name }) => name)];
      const selection = names.map(name => (shown.some(each => each.name === name) ? name : `${name} { id }`));
      const answer = await subgraph.execute<{ _entities: object[] }>(
        `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on ${model.name} { ${selection.join(" ")} } } }`,
        { refs: [{ __typename: model.name, id: built.id }] },
      );
      expect(answer.errors).toEqual([]);
      const expected = names.map(name => [name, seen(built[name])]);
      expect(answer.data._entities).toEqual([Object.fromEntries(expected)]);
    }
  });

  it.each(named(catalog.own.filter(({ nested }) => !nested)))(
    "finds a built %s by its id",
    async (_, model) => {
      const { id } = await build(model);
      const answer = await subgraph.execute(`{ found: ${singularName(model)}(id: "${id}") { id } }`);
      expect([answer.data, answer.errors]).toEqual([{ found: { id } }, []]);
    },
  );

  const copies = catalog.copies.flatMap(copy => {
    const [found] = catalog.own
      .filter(({ nested }) => !nested)
      .flatMap(from =>
        from.toOnes.filter(({ target }) => target === copy).map(({ name }) => ({ from, name })),
      );
    return found ? [[copy.name, { copy, ...found }] as const] : [];
  });
  if (copies.length === 0) return;
  it.each(copies)("builds a copy of %s, by which rows are found", async (_, { copy, from, name }) => {
    const [there, elsewhere] = [await build(copy), await build(copy)];
    const { id } = await build(from, { [name]: there });
    const list = (to: BuiltReference): string =>
      `${from.plural}(where: { ${name}: { id: { eq: "${to.id}" } } })`;
    const answer = await subgraph.execute(
      `{ there: ${list(there)} { nodes { id ${name} { id } } } elsewhere: ${list(elsewhere)} { nodes { id } } }`,
    );
    expect(answer.errors).toEqual([]);
    expect(answer.data).toEqual({
      there: { nodes: [{ id, [name]: { id: there.id } }] },
      elsewhere: { nodes: [] },
    });
  });
}

/** Of what a row points to the graph shows the id. */
const seen = (value: unknown): unknown =>
  value !== null && typeof value === "object" && "uuid" in value
    ? { id: (value as unknown as BuiltReference).id }
    : value;
