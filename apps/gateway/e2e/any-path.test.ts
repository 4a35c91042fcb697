import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formatTypeId } from "@youth-graph/kernel";
import { buildSchema, isInterfaceType } from "graphql";
import { comparable } from "./any-path/comparable";
import { keyAt, randomGroupKey, type GroupKey } from "./any-path/group";
import { randomOrder } from "./any-path/order";
import { described, randomPath, type Path } from "./any-path/path";
import { Random } from "./any-path/random";
import { present, type Relation } from "./any-path/relation";
import { randomWhere, type Where } from "./any-path/where";
import { World } from "./any-path/world";
import { ask } from "./ask";
import { untilCopied } from "./copies";
import { nounNamed, nouns } from "./nouns";

const api = buildSchema(readFileSync(join(__dirname, "../api.graphql"), "utf8"));
const node = api.getType("Node");
const types = isInterfaceType(node) ? api.getPossibleTypes(node).map(({ name }) => name) : [];

const page = 200;
const seed = jest.getSeed();
const toOne = ({ many }: Relation): boolean => !many;
const toMany = ({ many }: Relation): boolean => many;

let world: World;
beforeAll(async () => {
  await untilCopied();
  world = await World.load();
}, 120_000);
afterAll(() => world.close());

/** Random choices for one kind of question to one type, whatever else is asked. */
const randomFor = (type: string, kind: string): Random => Random.for(`${type} ${kind}`, seed);

/** A path that ends at the type; from it, for a type that no relation leads to. */
function pathTo(
  random: Random,
  type: string,
  allowed: Parameters<typeof randomPath>[2] = {},
): Path | undefined {
  const noun = nounNamed(type);
  const found = randomPath(random, noun, allowed);
  if (found || randomPath(random, noun, {})) return found;
  for (let attempt = 0; attempt < 5_000; attempt += 1) {
    const path = randomPath(random, random.pick(nouns), allowed);
    if (path?.[0]?.from === noun) return path;
  }
  return undefined;
}

/** Holds an answer to what SQL gives; says of a failure how to see it again. */
async function holds<Data>(
  { path, query, sql }: { path: Path; query: string; sql: string },
  compare: (data: Data) => void | Promise<void>,
): Promise<void> {
  try {
    await compare(await ask<Data>(query));
  } catch (error) {
    throw new Error(
      `${described(path)}, of --seed=${seed}:\n${query}\n\n${(error as Error).message}\n\n${sql}`,
      { cause: error },
    );
  }
}

const idsOf = async (table: string, sql: string): Promise<string[]> =>
  (await world.rows<{ id: string }>(sql)).map(({ id }) => formatTypeId(table, id));

interface Page {
  list: { totalCount: number; nodes: { id: string }[] };
}

it("every type with an id is a noun that a path is drawn for", () => {
  expect(types.length).toBeGreaterThan(41);
  expect([...types].sort()).toEqual(nouns.map(({ name }) => name).sort());
});

describe.each(types)("%s", type => {
  it("is what rows are chosen by, at the end of any path", async () => {
    const random = randomFor(type, "where");
    const path = pathTo(random, type)!;
    const { list, table } = path[0]!.from;
    const { graphql, ids } = await randomWhere(world, random, path);
    const query = `{ list: ${list}(where: ${graphql}, orderBy: [{ id: ASC }], first: ${page}) { totalCount nodes { id } } }`;
    const expected = await idsOf(table, `${ids} ORDER BY id`);
    await holds<Page>({ path, query, sql: ids }, data => {
      expect(data.list.nodes.map(({ id }) => id)).toEqual(expected.slice(0, page));
      expect(data.list.totalCount).toBe(expected.length);
    });
  });

  it("is what rows are ordered by, at the end of any path to one row", async () => {
    const random = randomFor(type, "order");
    const single = random.chance(0.7) ? pathTo(random, type, { last: toOne, before: toOne }) : undefined;
    const path = (single ??
      pathTo(random, type, { last: toMany, before: toOne }) ??
      pathTo(random, type, { last: toOne, before: toOne }))!;
    const { list, table } = path[0]!.from;
    const { graphql, ids } = randomOrder(random, path);
    const query = `{
      list: ${list}(orderBy: ${graphql}, first: ${page}) { totalCount nodes { id } }
      end: ${list}(orderBy: ${graphql}, last: ${page}) { nodes { id } } }`;
    const expected = await idsOf(table, ids);
    await holds<Page & { end: Page["list"] }>({ path, query, sql: ids }, data => {
      expect(data.list.nodes.map(({ id }) => id)).toEqual(expected.slice(0, page));
      expect(data.end.nodes.map(({ id }) => id)).toEqual(expected.slice(-page));
      expect(data.list.totalCount).toBe(expected.length);
    });
  });

  it("is what rows are grouped by, at the end of any path to one row; else a column of the groups counts by it", async () => {
    const random = randomFor(type, "group");
    const single = pathTo(random, type, { last: toOne, before: toOne });
    if (single) await holdsGroups(single, randomGroupKey(random, single));
    else {
      const path = pathTo(random, type)!;
      await holdsFiltered(path, await randomWhere(world, random, path));
    }
  });
});

interface Groups {
  groups: {
    totalCount: number;
    nodes: { groupedBy: unknown; count: number }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

const counted = (groups: { key: unknown; count: number }[]): string[] =>
  groups.map(({ key, count }) => JSON.stringify([comparable(key), count])).sort();

/** Every group, page by page. */
async function holdsGroups(path: Path, { graphql, at, groups: sql }: GroupKey): Promise<void> {
  const expected = counted(await world.rows(sql));
  const found: { key: unknown; count: number }[] = [];
  for (let after: string | null = null, more = true; more;) {
    const query = `{ groups: ${path[0]!.from.groups}(first: ${page}${after === null ? "" : `, after: "${after}"`}) {
      totalCount nodes { groupedBy { ${graphql} } count } pageInfo { hasNextPage endCursor } } }`;
    await holds<Groups>({ path, query, sql }, ({ groups }) => {
      found.push(...groups.nodes.map(({ groupedBy, count }) => ({ key: keyAt(groupedBy, at), count })));
      [after, more] = [groups.pageInfo.endCursor, groups.pageInfo.hasNextPage];
      expect(groups.totalCount).toBe(expected.length);
      if (!more) expect(counted(found)).toEqual(expected);
    });
  }
}

async function holdsFiltered(path: Path, { graphql, ids }: Where): Promise<void> {
  const { groups, table } = path[0]!.from;
  const listed = present(path[0]!.from, "t");
  const query = `{ groups: ${groups}(first: ${page}) { count met: filtered(where: ${graphql}) { count }
    nodes { groupedBy { provenance } count met: filtered(where: ${graphql}) { count } } } }`;
  interface Counts {
    count: number;
    met: { count: number };
  }
  const sql = `SELECT provenance, count(*)::int AS count, count(met.id)::int AS met FROM "${table}" AS t
    LEFT JOIN (${ids}) AS met ON met.id = t.id WHERE ${listed} GROUP BY provenance ORDER BY provenance`;
  const rows = await world.rows<{ provenance: string; count: number; met: number }>(sql);
  const sum = (name: "count" | "met"): number => rows.reduce((all, row) => all + row[name], 0);
  await holds<{ groups: Counts & { nodes: (Counts & { groupedBy: { provenance: string } })[] } }>(
    { path, query, sql },
    data => {
      expect(data.groups).toEqual({
        count: sum("count"),
        met: { count: sum("met") },
        nodes: rows.map(({ provenance, count, met }) => ({
          groupedBy: { provenance },
          count,
          met: { count: met },
        })),
      });
    },
  );
}
