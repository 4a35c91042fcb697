import { uuidOf } from "@youth-graph/kernel";
import { singularName, type Model } from "@youth-graph/query";
import type { SubgraphUnderTest } from "./open-subgraph";
import { presentRows } from "./present-rows";

interface Page {
  totalCount: number;
  nodes: ({ id: string } & Record<string, unknown>)[];
  edges: { cursor: string; node: { id: string; __typename: string } }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

interface Read {
  page: Page;
  statements: string[];
}

export const entities = "query($refs: [_Any!]!) { _entities(representations: $refs) { ... on TYPE { id } } }";

const selection = (more: string): string =>
  `totalCount nodes { id ${more} } edges { cursor node { id __typename } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;

/** What holds of the list, the rows and the references of every noun with root fields, against SQL. */
export function describeNoun(model: Model, open: () => SubgraphUnderTest): void {
  const { name, plural, prefix, former } = model;
  const present = presentRows(model);
  const page = async (args: string, more = ""): Promise<Read> => {
    const answer = await open().execute<Record<string, Page>>(
      `{ ${plural}(${args}) { ${selection(more)} } }`,
    );
    expect([args, answer.errors]).toEqual([args, []]);
    return { page: answer.data[plural] as Page, statements: answer.statements };
  };
  const total = async (where: string): Promise<number> =>
    (await page(`where: ${where}, first: 0`)).page.totalCount;
  const sql = async <Found>(text: string): Promise<Found> =>
    (await open().sql<Found & Record<string, unknown>>(text))[0] as Found;

  it("lists its rows in pages, a statement a page, none twice and none left out", async () => {
    const { count } = await sql<{ count: number }>(`SELECT count(*)::int FROM ${present}`);
    const seen: string[] = [];
    let after = "";
    for (let pages = 0; pages < 3; pages += 1) {
      const { page: found, statements } = await page(`first: 7${after}`);
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

  if (former !== undefined)
    it("has former rows in its list when a filter names what tells them", async () => {
      const count = async (from: string): Promise<number> =>
        (await sql<{ count: number }>(`SELECT count(*)::int FROM ${from}`)).count;
      const [all, now] = [await count(prefix), await count(present)];
      expect(all).toBeGreaterThan(now);
      expect([await total("{}"), await total(`{ ${former}: {} }`)]).toEqual([now, all]);
      expect(await total(`{ ${former}: { isNull: false } }`)).toBe(all - now);
    });

  it("gives the same rows in edges, of the type that all lists share, and goes on at any of their cursors", async () => {
    const { page: found } = await page("first: 3");
    expect(found.edges.map(({ node }) => node)).toEqual(
      found.nodes.map(({ id }) => ({ id, __typename: name })),
    );
    expect([found.pageInfo.startCursor, found.pageInfo.endCursor]).toEqual([
      found.edges[0]?.cursor,
      found.edges.at(-1)?.cursor,
    ]);
    const { page: rest } = await page(`first: 2, after: "${found.edges[0]?.cursor}"`);
    expect(rest.nodes).toEqual(found.nodes.slice(1));
    const { page: back } = await page(`last: 2, before: "${found.edges.at(-1)?.cursor}"`);
    expect(back.nodes).toEqual(found.nodes.slice(0, -1));
    const typed = await open().execute<Record<string, Page>>(
      `{ ${plural}(first: 3) { edges { node { ... on ${name} { id } } } } }`,
    );
    expect(typed.data[plural]?.edges.map(({ node }) => node.id)).toEqual(found.nodes.map(({ id }) => id));
  });

  it("finds a row by id, and null for none", async () => {
    const { page: found } = await page("first: 1");
    const [row] = found.nodes;
    const key = singularName(model);
    const answer = await open().execute(
      `{ found: ${key}(id: "${row?.id}") { id } missing: ${key}(id: "${prefix}_00000000000000000000000000") { id } }`,
    );
    expect([answer.data, answer.errors]).toEqual([{ found: { id: row?.id }, missing: null }, []]);
  });

  it("resolves 50 references in one statement", async () => {
    const shown = model.columns.find(
      ({ name: column, hidden, shownIn }) => column !== "id" && !hidden && !shownIn,
    );
    const { page: found } = await page("first: 50");
    const refs = found.nodes.map(({ id }) => ({ __typename: name, id }));
    const operation = entities.replace("{ id }", `{ id ${shown?.name ?? ""} }`).replace("TYPE", name);
    const answer = await open().execute<{ _entities: { id: string }[] }>(operation, { refs });
    expect(answer.errors).toEqual([]);
    expect(answer.data._entities.map(({ id }) => id)).toEqual(refs.map(({ id }) => id));
    expect(answer.statements).toHaveLength(1);
  });

  it("splits its rows in two by a filter and its opposite", async () => {
    const every = await total("{}");
    for (const { name: column, column: stored, values } of model.columns)
      for (const value of Object.keys(values ?? {})) {
        const array = model.columns.find(each => each.name === column)?.list;
        const filter = `{ ${column}: { ${array ? "has" : "eq"}: ${value} } }`;
        const { count } = await sql<{ count: number }>(
          `SELECT count(*)::int FROM ${present} WHERE '${value}' = ${array ? `ANY("${stored}")` : `"${stored}"`}`,
        );
        expect([filter, await total(filter)]).toEqual([filter, count]);
        expect([filter, await total(`{ not: ${filter} }`)]).toEqual([filter, every - count]);
      }
  });

  it("filters by every column that it offers, as SQL does", async () => {
    const offered = model.columns.filter(column => column.filterable && !column.list);
    const fields = offered.map(
      ({ name: column }) => `${column}: ${plural}(where: { ${column}: { isNull: true } }) { totalCount }`,
    );
    const answer = await open().execute<Record<string, { totalCount: number }>>(`{ ${fields.join("\n")} }`);
    expect(answer.errors).toEqual([]);
    const counts = offered.map(
      ({ column }) => `count(*) FILTER (WHERE "${column}" IS NULL)::int AS "${column}"`,
    );
    const missing = await sql<Record<string, number>>(`SELECT ${counts.join(", ")} FROM ${present}`);
    for (const { name: column, column: stored } of offered)
      expect([column, answer.data[column]?.totalCount]).toEqual([column, missing[stored]]);
  });

  it("orders by every column that it offers, as SQL does, in both directions", async () => {
    for (const { name: column, column: stored } of model.columns.filter(({ sortable }) => sortable)) {
      for (const direction of ["ASC", "DESC"]) {
        const { page: found } = await page(`orderBy: [{ ${column}: ${direction} }], first: 25`);
        const rows = await open().sql<{ id: string }>(
          `SELECT id FROM ${present} ORDER BY "${stored}" ${direction} NULLS LAST, id LIMIT 25`,
        );
        expect([column, found.nodes.map(({ id }) => uuidOf(prefix, id))]).toEqual([
          column,
          rows.map(({ id }) => id),
        ]);
      }
    }
  });

  it("filters and orders by every relation that it offers", async () => {
    const fields = [
      ...model.toOnes.flatMap(({ name: to }) => [
        `where: { ${to}: {} }`,
        `orderBy: [{ ${to}: { id: DESC } }]`,
      ]),
      ...model.toManys.flatMap(({ name: to, shape }) =>
        shape === "one"
          ? [`where: { ${to}: {} }`, `orderBy: [{ ${to}: { id: ASC } }]`]
          : [
              `where: { ${to}: { some: {}, every: {}, count: { gt: 0 } } }`,
              `where: { ${to}: { none: {} } }`,
              `where: { ${to}: { where: { id: { isNull: false } }, count: { gte: 1 } } }`,
              `orderBy: [{ ${to}: { count: DESC } }]`,
              `orderBy: [{ ${to}: { where: { id: { isNull: false } }, count: ASC }, per: { ${to}: { count: ASC } } }]`,
            ],
      ),
    ];
    for (const args of fields)
      expect([args, (await page(`${args}, first: 3`)).statements.length]).toEqual([args, 1]);
    const every = await total("{}");
    for (const { name: to } of model.toOnes)
      expect((await total(`{ ${to}: {} }`)) + (await total(`{ not: { ${to}: {} } }`))).toBe(every);
    for (const { name: to } of model.toManys.filter(({ shape }) => shape !== "one")) {
      expect((await total(`{ ${to}: { some: {} } }`)) + (await total(`{ ${to}: { none: {} } }`))).toBe(every);
      expect(await total(`{ ${to}: { count: { eq: 0 } } }`)).toBe(await total(`{ ${to}: { none: {} } }`));
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
  ])("answers %s with %s", async (args, code) => {
    const answer = await open().execute(`{ ${plural}(${args}) { nodes { id } } }`);
    expect(answer.errors.map(error => error.code)).toEqual([code]);
  });

  it("refuses an order by two columns at once", async () => {
    const [first, second] = model.columns.filter(({ sortable }) => sortable);
    const two = `{ ${first?.name}: ASC, ${second?.name}: ASC }`;
    const answer = await open().execute(`{ ${plural}(orderBy: [${two}]) { nodes { id } } }`);
    expect(answer.errors.map(error => error.code)).toEqual(["ORDER_INVALID"]);
  });
}
