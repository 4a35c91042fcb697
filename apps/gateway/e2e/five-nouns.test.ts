import { formatTypeId } from "@youth-graph/kernel";
import { comparable } from "./any-path/comparable";
import { keyAt, randomGroupKey } from "./any-path/group";
import { orderAlong } from "./any-path/order";
import { described } from "./any-path/path";
import { Random } from "./any-path/random";
import type { Relation } from "./any-path/relation";
import { shortestPath } from "./any-path/shortest";
import { randomWhere } from "./any-path/where";
import { World } from "./any-path/world";
import { ask } from "./ask";
import { untilCopied } from "./copies";
import { nounNamed, nouns } from "./nouns";

const seed = jest.getSeed();
const longest = 4;
const page = 50;
const any = (): boolean => true;
const toOne = ({ many }: Relation): boolean => !many;

const pairs = ["Branch", "Person", "Session", "ServiceRecord", "YouthHome"]
  .map(nounNamed)
  .flatMap(from => nouns.filter(to => to !== from).map(to => ({ from, to })))
  .map(({ from, to }) => ({
    from,
    to,
    path:
      shortestPath(from, to, longest, { last: toOne, before: toOne }) ??
      shortestPath(from, to, longest, { last: any, before: any }),
  }));

let world: World;
beforeAll(async () => {
  await untilCopied();
  world = await World.load();
}, 120_000);
afterAll(() => world.close());

it("each of the five reaches every noun within four relations, but policies, which nothing leads to", () => {
  expect(new Set(pairs.filter(({ path }) => !path).map(({ to }) => to.name))).toEqual(new Set(["Policy"]));
});

interface Answer {
  filtered: { totalCount: number; nodes: { id: string }[] };
  ordered: { nodes: { id: string }[] };
  grouped: { totalCount: number; nodes: { groupedBy: object; count: number }[] };
}

it.each(pairs.flatMap(({ path }) => (path ? [{ name: described(path), path }] : [])))(
  "filters, orders and groups by $name",
  async ({ name, path }) => {
    const { list, groups, table } = path[0]!.from;
    const random = Random.for(name, seed);
    const where = await randomWhere(world, random, path);
    const order = await orderAlong(world, random, path);
    const key = randomGroupKey(random, path);
    const query = `{
      filtered: ${list}(where: ${where.graphql}, orderBy: [{ id: ASC }], first: ${page}) { totalCount nodes { id } }
      ordered: ${list}(orderBy: ${order.graphql}, first: ${page}) { nodes { id } }
      grouped: ${groups}(orderBy: [{ by: "count", direction: DESC }], first: ${page}) {
        totalCount nodes { groupedBy { ${key.graphql} } count } } }`;
    const idsOf = async (sql: string): Promise<string[]> =>
      (await world.rows<{ id: string }>(sql)).map(({ id }) => formatTypeId(table, id));
    const expected = {
      filtered: await idsOf(`${where.ids} ORDER BY id`),
      ordered: await idsOf(`${order.ids} LIMIT ${page}`),
      grouped: await world.rows<{ key: unknown; count: number }>(key.groups),
    };
    try {
      const { filtered, ordered, grouped } = await ask<Answer>(query);
      expect(filtered.totalCount).toBe(expected.filtered.length);
      expect(filtered.nodes.map(({ id }) => id)).toEqual(expected.filtered.slice(0, page));
      expect(ordered.nodes.map(({ id }) => id)).toEqual(expected.ordered);
      expect(grouped.totalCount).toBe(expected.grouped.length);
      expect(
        grouped.nodes.map(({ groupedBy, count }) => ({ key: comparable(keyAt(groupedBy, key.at)), count })),
      ).toEqual(expected.grouped.slice(0, page).map(each => ({ ...each, key: comparable(each.key) })));
    } catch (error) {
      throw new Error(
        `--seed=${seed}:\n${query}\n\n${(error as Error).message}\n\n${where.ids}\n\n${order.ids}\n\n${key.groups}`,
        { cause: error },
      );
    }
  },
);
