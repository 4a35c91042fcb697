import { uuidOf } from "@youth-graph/kernel";
import { columnsOf, modelOf, toManysOf, toOnesOf, type Model } from "@youth-graph/query";
import { isInterfaceType, isObjectType, type GraphQLNamedType } from "graphql";
import { pendingChanges } from "../database/pending-changes";
import type { SubgraphManifest } from "../manifest";
import { buildSubgraph } from "../schema/build-subgraph";
import { printSubgraph } from "../schema/print-subgraph";
import { describeAggregates } from "./describe-aggregates";
import { describeNames } from "./describe-names";
import { describePublished, describeProjections } from "./describe-projections";
import { openSubgraph, type SubgraphUnderTest } from "./open-subgraph";
import { unsizedLists } from "./unsized-lists";

interface Page {
  totalCount: number;
  nodes: { id: string; provenance: string }[];
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const representation = "query($refs: [_Any!]!) { _entities(representations: $refs) { ... on TYPE { id } } }";
const rooted = (model: Model): boolean => !model.nested;
const singular = ({ name }: Model): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

/** What holds of every subgraph, type by type; each service's own tests come beside it. */
export function describeSubgraph(manifest: SubgraphManifest): void {
  const owned = manifest.nouns.map(modelOf);
  let subgraph: SubgraphUnderTest;
  beforeAll(async () => {
    subgraph = await openSubgraph(manifest);
  }, 120_000);
  afterAll(() => subgraph.close());

  const page = async (model: Model, args: string): Promise<{ page: Page; statements: string[] }> => {
    const selection =
      "totalCount nodes { id provenance } edges { cursor node { id } } pageInfo { hasNextPage endCursor }";
    const answer = await subgraph.execute<Record<string, Page>>(
      `{ ${model.plural}(${args}) { ${selection} } }`,
    );
    expect(answer.errors).toEqual([]);
    return { page: answer.data[model.plural] as Page, statements: answer.statements };
  };

  it("migrates to exactly what its classes declare", async () => {
    expect(await pendingChanges(manifest, subgraph.databaseUrl)).toEqual({ up: [], down: [] });
  });

  it("prints the same schema each time", async () => {
    expect(printSubgraph(await buildSubgraph(manifest))).toBe(printSubgraph(await buildSubgraph(manifest)));
  });

  it("describes every type, field and enum value", async () => {
    const schema = await buildSubgraph(manifest);
    // A stub's type and id are described by their owner.
    const elsewhere = manifest.foreign.map(modelOf).flatMap(({ name }) => [name, `${name}.id`]);
    const missing = Object.values(schema.getTypeMap()).flatMap(undescribed);
    expect(missing.filter(name => !elsewhere.includes(name))).toEqual([]);
  });

  it("says the size of every list of objects", async () => {
    expect(unsizedLists(await buildSubgraph(manifest))).toEqual([]);
  });

  describeNames(manifest, () => subgraph);

  describe.each(owned.filter(rooted).map(model => [model.name, model] as const))("%s", (name, model) => {
    describeAggregates(model, () => subgraph);

    it("lists its rows in pages, a statement a page, none twice and none left out", async () => {
      const [{ count } = { count: 0 }] = await subgraph.sql<{ count: number }>(
        `SELECT count(*)::int FROM ${model.table}`,
      );
      const seen: string[] = [];
      let after = "";
      for (let pages = 0; pages < 3; pages += 1) {
        const { page: found, statements } = await page(model, `first: 7${after}`);
        expect(statements).toHaveLength(1);
        expect(found.totalCount).toBe(count);
        seen.push(...found.nodes.map(node => node.id));
        expect(found.pageInfo.hasNextPage).toBe(seen.length < count);
        if (!found.pageInfo.hasNextPage) break;
        after = `, after: "${found.pageInfo.endCursor}"`;
      }
      expect(new Set(seen).size).toBe(Math.min(21, count));
      expect(count).toBeGreaterThan(0);
    });

    it("finds a row by id, and null for none", async () => {
      const { page: found } = await page(model, "first: 1");
      const [row] = found.nodes;
      const key = singular(model);
      const answer = await subgraph.execute(
        `{ found: ${key}(id: "${row?.id}") { id } missing: ${key}(id: "${model.prefix}_00000000000000000000000000") { id } }`,
      );
      expect(answer.data).toEqual({ found: { id: row?.id }, missing: null });
    });

    it("resolves 50 references in one statement", async () => {
      const { page: found } = await page(model, "first: 50");
      const refs = found.nodes.map(({ id }) => ({ __typename: name, id }));
      const operation = representation.replace("{ id }", "{ id provenance }").replace("TYPE", name);
      const answer = await subgraph.execute<{ _entities: { id: string }[] }>(operation, { refs });
      expect(answer.data._entities.map(({ id }) => id)).toEqual(refs.map(({ id }) => id));
      expect(answer.statements).toHaveLength(1);
    });

    it("splits its rows in two by a filter and its opposite", async () => {
      const { page: synthetic } = await page(model, "where: { provenance: { eq: SYNTHETIC } }, first: 200");
      const { page: rest } = await page(model, "where: { not: { provenance: { eq: SYNTHETIC } } }, first: 0");
      const { page: every } = await page(model, "first: 0");
      expect(synthetic.totalCount + rest.totalCount).toBe(every.totalCount);
      expect(synthetic.nodes.every(node => node.provenance === "SYNTHETIC")).toBe(true);
    });

    it("filters by every column that it offers, as SQL does", async () => {
      const offered = columnsOf(model).filter(column => column.filterable && !column.list);
      const fields = offered.map(
        ({ name: column }) =>
          `${column}: ${model.plural}(where: { ${column}: { isNull: true } }) { totalCount }`,
      );
      const answer = await subgraph.execute<Record<string, { totalCount: number }>>(
        `{ ${fields.join("\n")} }`,
      );
      expect(answer.errors).toEqual([]);
      const counts = offered.map(
        ({ column }) => `count(*) FILTER (WHERE "${column}" IS NULL)::int AS "${column}"`,
      );
      const [missing] = await subgraph.sql<Record<string, number>>(
        `SELECT ${counts.join(", ")} FROM ${model.table}`,
      );
      for (const { name: column, column: stored } of offered) {
        expect([column, answer.data[column]?.totalCount]).toEqual([column, missing?.[stored]]);
      }
    });

    it("orders by every column that it offers, as SQL does, in both directions", async () => {
      for (const { name: column, column: stored } of columnsOf(model).filter(({ sortable }) => sortable)) {
        for (const direction of ["ASC", "DESC"]) {
          const { page: found } = await page(model, `orderBy: [{ ${column}: ${direction} }], first: 25`);
          const rows = await subgraph.sql<{ id: string }>(
            `SELECT id FROM ${model.table} ORDER BY "${stored}" ${direction} NULLS LAST, id LIMIT 25`,
          );
          expect([column, found.nodes.map(({ id }) => uuidOf(model.prefix, id))]).toEqual([
            column,
            rows.map(({ id }) => id),
          ]);
        }
      }
    });

    it("filters and orders by every relation that it offers", async () => {
      const local = toOnesOf(model).filter(relation => modelOf(relation.target()).table !== null);
      const fields = [
        ...toOnesOf(model).map(({ name: to }) => `where: { ${to}: {} }`),
        ...local.map(({ name: to }) => `orderBy: [{ ${to}: { id: DESC } }]`),
        ...toManysOf(model).flatMap(({ name: to, shape }) =>
          shape === "one"
            ? [`where: { ${to}: {} }`, `orderBy: [{ ${to}: { id: ASC } }]`]
            : [
                `where: { ${to}: { some: {}, every: {}, count: { gt: 0 } } }`,
                `where: { ${to}: { none: {} } }`,
                `orderBy: [{ ${to}: { count: DESC } }]`,
              ],
        ),
      ];
      for (const args of fields)
        expect([args, (await page(model, `${args}, first: 3`)).statements.length]).toEqual([args, 1]);
      for (const { name: to } of toOnesOf(model)) {
        const { page: having } = await page(model, `where: { ${to}: {} }, first: 0`);
        const { page: lacking } = await page(model, `where: { not: { ${to}: {} } }, first: 0`);
        const { page: every } = await page(model, "first: 0");
        expect(having.totalCount + lacking.totalCount).toBe(every.totalCount);
      }
    });

    it.each([
      ["first: -1", "PAGE_SIZE_INVALID"],
      ["first: 201", "PAGE_SIZE_INVALID"],
      ["first: 1, last: 1", "PAGE_SIZE_INVALID"],
      ['after: "nonsense"', "CURSOR_INVALID"],
      ["where: null", "FILTER_NULL"],
      ["where: { id: null }", "FILTER_NULL"],
      ['where: { id: { eq: "nonsense" } }', "ID_INVALID"],
      ['where: { id: { eq: "nobody_00000000000000000000000000" } }', "ID_WRONG_TYPE"],
      ["orderBy: [{}]", "ORDER_INVALID"],
      ["orderBy: [{ id: ASC, provenance: ASC }]", "ORDER_INVALID"],
    ])("answers %s with %s", async (args, code) => {
      const answer = await subgraph.execute(`{ ${model.plural}(${args}) { nodes { id } } }`);
      expect(answer.errors.map(error => error.code)).toEqual([code]);
    });
  });

  describePublished(manifest, () => subgraph);
  describeProjections(manifest, () => subgraph);

  it.each(
    manifest.foreign
      .map(modelOf)
      .filter(model => model.stub && model.attributes.has("id"))
      .map(({ name, prefix }) => [name, prefix] as const),
  )("resolves references to %s without asking its owner", async (name, prefix) => {
    const id = `${prefix}_00000000000000000000000000`;
    const answer = await subgraph.execute(representation.replace("TYPE", name), {
      refs: [{ __typename: name, id }],
    });
    expect(answer).toMatchObject({ data: { _entities: [{ id }] }, errors: [], statements: [] });
  });
}

/** The types, fields and enum values without a description; federation's own and arguments of pages apart. */
function undescribed(type: GraphQLNamedType): string[] {
  if (/^_|^federation__|^link__|^(String|Int|Float|Boolean|ID|Query)$/.test(type.name)) return [];
  const own = type.description ? [] : [type.name];
  if (!isObjectType(type) && !isInterfaceType(type)) return own;
  return [
    ...own,
    ...Object.values(type.getFields()).flatMap(field =>
      field.description ? [] : [`${type.name}.${field.name}`],
    ),
  ];
}
