import fc from "fast-check";
import { wheres, worlds } from "../../test/arbitraries";
import { openClubDatabase, type ClubDatabase } from "../../test/club-database";
import { ask, type Answer } from "../../test/club-graph";
import { groupKeys, groupOrders } from "../../test/group-arbitraries";
import {
  distinctOf,
  groupsInOrder,
  groupsOf,
  numbersOf,
  type Group,
  type Key,
} from "../../test/group-oracle";
import { matches, type ClubRow } from "../../test/oracle";

let database: ClubDatabase;
beforeAll(async () => (database = await openClubDatabase()), 60_000);
afterAll(() => database.close());

interface Answered {
  clubAggregates: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
    nodes: Record<string, unknown>[];
  };
}

const all = "sum avg min max stddev median q: percentile(p: 0.3)";
const selection = (keys: Key[]): string => `
  totalCount pageInfo { hasNextPage hasPreviousPage endCursor } nodes {
    ${keys.length > 0 ? `groupedBy { ${keys.map(key => key.selection).join(" ")} }` : ""}
    count distinctCount { name kind place size }
    values { size { ${all} } rating { ${all} } foundedOn { min max } seenAt { min max } }
    some: filtered(where: $filter) { count values { size { sum } } distinctCount { kind } }
    others: filtered(where: { not: $filter }) { count }
  }`;

const least = (values: (string | null)[]): string | null =>
  values.filter(value => value !== null).sort()[0] ?? null;
const most = (values: (string | null)[]): string | null =>
  values
    .filter(value => value !== null)
    .sort()
    .at(-1) ?? null;

/** What a group's answer is, by the oracle. */
function expected(
  { values, clubs }: Group,
  keys: Key[],
  fits: (club: ClubRow) => boolean,
): Record<string, unknown> {
  const groupedBy: Record<string, unknown> = {};
  for (const [index, { path }] of keys.entries()) {
    let place = groupedBy;
    for (const step of path.slice(0, -1)) place = (place[step] ??= {}) as Record<string, unknown>;
    place[path.at(-1) ?? ""] = values[index];
  }
  const some = clubs.filter(fits);
  const [founded, seen] = [clubs.map(club => club.foundedOn), clubs.map(club => club.seenAt)];
  return {
    ...(keys.length > 0 && { groupedBy }),
    count: clubs.length,
    distinctCount: {
      name: distinctOf(clubs.map(({ name }) => name)),
      kind: distinctOf(clubs.map(({ kind }) => kind)),
      place: distinctOf(clubs.map(({ placeId }) => placeId)),
      size: distinctOf(clubs.map(({ size }) => size)),
    },
    values: {
      size: numbersOf(
        clubs.map(({ size }) => size),
        0.3,
      ),
      rating: numbersOf(
        clubs.map(({ rating }) => rating),
        0.3,
      ),
      foundedOn: { min: least(founded), max: most(founded) },
      seenAt: { min: least(seen), max: most(seen) },
    },
    some: {
      count: some.length,
      values: {
        size: {
          sum: numbersOf(
            some.map(({ size }) => size),
            0,
          ).sum,
        },
      },
      distinctCount: { kind: distinctOf(some.map(({ kind }) => kind)) },
    },
    others: { count: clubs.length - some.length },
  };
}

/** Floating point has no last word on a sum's last digits. */
const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_key, inner: unknown) =>
    typeof inner === "number" ? Number(inner.toPrecision(9)) + 0 : inner,
  );

async function walk(
  keys: Key[],
  args: string,
  size: number,
  variables: object,
): Promise<Record<string, unknown>[]> {
  const groups: Record<string, unknown>[] = [];
  let after: string | null = null;
  for (;;) {
    const operation = `query($where: ClubWhere!, $filter: ClubWhere!, $after: String, $size: Int) {
      clubAggregates(where: $where, first: $size, after: $after ${args}) { ${selection(keys)} } }`;
    const { data, codes }: Answer<Answered> = await ask<Answered>(database, operation, {
      ...variables,
      after,
      size,
    });
    expect(codes).toEqual([]);
    const { nodes, pageInfo }: Answered["clubAggregates"] = data.clubAggregates;
    groups.push(...nodes);
    expect(pageInfo.hasPreviousPage).toBe(after !== null);
    if (!pageInfo.hasNextPage) {
      expect(data.clubAggregates.totalCount).toBe(groups.length);
      return groups;
    }
    after = pageInfo.endCursor;
  }
}

describe("groups", () => {
  it("agree with the oracle on any filter, keys, order and pages, in one statement a page", async () => {
    await fc.assert(
      fc.asyncProperty(
        worlds,
        wheres,
        wheres,
        groupKeys,
        groupOrders,
        fc.integer({ min: 1, max: 6 }),
        async (world, where, filter, keys, orders, size) => {
          await database.fill(world);
          const fits = (club: ClubRow): boolean => matches(world, club, filter);
          const found = groupsOf(
            world,
            world.clubs.filter(club => matches(world, club, where)),
            keys,
          ).sort(
            groupsInOrder(
              keys,
              orders.map(({ order }) => order),
            ),
          );
          const args = orders.length > 0 ? `, orderBy: [${orders.map(({ input }) => input).join(", ")}]` : "";
          const before = database.statements.length;
          const groups = await walk(keys, args, size, { where, filter });
          expect(rounded(groups)).toEqual(rounded(found.map(group => expected(group, keys, fits))));
          expect(database.statements.length - before).toBe(Math.max(1, Math.ceil(found.length / size)));
        },
      ),
      { numRuns: 200 },
    );
  }, 180_000);

  it("that meet a condition on their numbers are those that the oracle keeps", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, groupKeys, fc.integer({ min: 0, max: 4 }), async (world, keys, n) => {
        await database.fill(world);
        const sizes = (clubs: ClubRow[]): number =>
          numbersOf(
            clubs.map(({ size }) => size),
            0,
          ).sum ?? -Infinity;
        const kept = groupsOf(world, world.clubs, keys).filter(
          ({ clubs }) =>
            clubs.length > n || (distinctOf(clubs.map(({ kind }) => kind)) === 1 && !(sizes(clubs) > 0)),
        );
        const having = `having: { or: [{ count: { gt: ${n} } }, { distinctCount: { kind: { eq: 1 } }, not: { values: { size: { sum: { gt: 0 } } } } }] }`;
        const { data, codes } = await ask<Answered>(
          database,
          `{ clubAggregates(first: 200, ${having}) { totalCount nodes { count ${keys.length > 0 ? `groupedBy { ${keys.map(key => key.selection).join(" ")} }` : ""} } } }`,
        );
        expect(codes).toEqual([]);
        expect(data.clubAggregates.totalCount).toBe(kept.length);
        expect(data.clubAggregates.nodes.map(({ count }) => count)).toEqual(
          kept.sort(groupsInOrder(keys, [])).map(({ clubs }) => clubs.length),
        );
      }),
      { numRuns: 100 },
    );
  }, 120_000);

  it("of many parents come in one statement, each as if it were asked for alone", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async world => {
        await database.fill(world);
        const before = database.statements.length;
        const { data } = await ask<{
          places: { nodes: { code: string; clubAggregates: Answered["clubAggregates"] }[] };
        }>(
          database,
          "{ places { nodes { code clubAggregates(orderBy: [{ count: DESC }]) { nodes { groupedBy { kind } count } } } } }",
        );
        expect(database.statements.length - before).toBe(2);
        const kind: Key = {
          selection: "kind",
          path: ["kind"],
          column: "kind",
          of: (_world, club) => club.kind,
        };
        for (const { code, clubAggregates } of data.places.nodes) {
          const { id } = world.places.find(place => place.code === code) ?? { id: "" };
          const found = groupsOf(
            world,
            world.clubs.filter(({ placeId }) => placeId === id),
            [kind],
          );
          found.sort(groupsInOrder([kind], [{ by: { of: clubs => clubs.length }, direction: "DESC" }]));
          expect(clubAggregates.nodes).toEqual(
            found.map(({ values, clubs }) => ({ groupedBy: { kind: values[0] }, count: clubs.length })),
          );
        }
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});
