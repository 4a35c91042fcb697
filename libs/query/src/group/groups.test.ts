import fc from "fast-check";
import { wheres, worlds } from "../../test/arbitraries";
import { openClubDatabase, type ClubDatabase } from "../../test/club-database";
import { ask, type Answer } from "../../test/club-graph";
import {
  groupAnswer,
  keySelection,
  numberSelection,
  rounded,
  type GroupAnswer,
} from "../../test/group-answer";
import { groupKeys, groupOrders, havings } from "../../test/group-arbitraries";
import { groupsInOrder, groupsOf, keeps, type Key } from "../../test/group-oracle";
import { matches } from "../../test/oracle";
import type { ClubRow } from "../../test/world";

let database: ClubDatabase;
beforeAll(async () => (database = await openClubDatabase()), 60_000);
afterAll(() => database.close());

interface Answered {
  clubAggregates: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
    nodes: GroupAnswer[];
  };
}

async function walk(keys: Key[], size: number, variables: object): Promise<GroupAnswer[]> {
  const groups: GroupAnswer[] = [];
  const operation = `query($where: ClubWhere!, $filter: ClubWhere!, $having: GroupHaving!, $orderBy: [GroupOrder!]!, $after: String, $size: Int) {
    clubAggregates(where: $where, having: $having, orderBy: $orderBy, first: $size, after: $after) {
      totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
      nodes { ${keySelection(keys)} ${numberSelection} }
    } }`;
  let after: string | null = null;
  for (;;) {
    const { data, codes }: Answer<Answered> = await ask<Answered>(database, operation, {
      having: {},
      orderBy: [],
      ...variables,
      after,
      size,
    });
    expect(codes).toEqual([]);
    const { nodes, pageInfo, totalCount }: Answered["clubAggregates"] = data.clubAggregates;
    groups.push(...nodes);
    expect(pageInfo.hasPreviousPage).toBe(after !== null);
    if (!pageInfo.hasNextPage) {
      expect(totalCount).toBe(groups.length);
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
        groupKeys.chain(keys => fc.tuple(fc.constant(keys), groupOrders(keys))),
        fc.integer({ min: 1, max: 6 }),
        async (world, where, filter, [keys, orderBy], size) => {
          await database.fill(world);
          const fits = (club: ClubRow): boolean => matches(world, club, filter);
          const found = groupsOf(
            world,
            world.clubs.filter(club => matches(world, club, where)),
            keys,
          ).map(group => groupAnswer(world, group, keys, fits));
          const before = database.statements.length;
          const groups = await walk(keys, size, { where, filter, orderBy });
          expect(rounded(groups)).toEqual(rounded(found.sort(groupsInOrder(keys, orderBy))));
          expect(database.statements.length - before).toBe(Math.max(1, Math.ceil(found.length / size)));
        },
      ),
      { numRuns: 200 },
    );
  }, 180_000);

  it("that meet conditions on their numbers are those that the oracle keeps, in any order", async () => {
    await fc.assert(
      fc.asyncProperty(
        worlds,
        groupKeys.chain(keys => fc.tuple(fc.constant(keys), groupOrders(keys))),
        havings,
        wheres,
        async (world, [keys, orderBy], having, filter) => {
          await database.fill(world);
          const fits = (club: ClubRow): boolean => matches(world, club, filter);
          const kept = groupsOf(world, world.clubs, keys)
            .map(group => groupAnswer(world, group, keys, fits))
            .filter(answer => keeps(answer, having));
          const groups = await walk(keys, 200, { where: {}, filter, having, orderBy });
          expect(rounded(groups)).toEqual(rounded(kept.sort(groupsInOrder(keys, orderBy))));
        },
      ),
      { numRuns: 200 },
    );
  }, 180_000);

  it("of many parents come in one statement, each as if it were asked for alone", async () => {
    const kind: Key = {
      selection: "kind",
      path: ["groupedBy", "kind"],
      column: "kind",
      of: (_world, club) => club.kind,
    };
    await fc.assert(
      fc.asyncProperty(worlds, async world => {
        await database.fill(world);
        const before = database.statements.length;
        const { data } = await ask<{
          places: { nodes: { code: string; clubAggregates: Answered["clubAggregates"] }[] };
        }>(
          database,
          `{ places { nodes { code clubAggregates(orderBy: [{ by: "count", direction: DESC }]) { nodes { groupedBy { kind } count } } } } }`,
        );
        expect(database.statements.length - before).toBe(2);
        for (const { code, clubAggregates } of data.places.nodes) {
          const { id } = world.places.find(place => place.code === code) ?? { id: "" };
          const found = groupsOf(
            world,
            world.clubs.filter(({ placeId }) => placeId === id),
            [kind],
          ).map(({ values, clubs }) => ({ groupedBy: { kind: values[0] }, count: clubs.length }));
          expect(clubAggregates.nodes).toEqual(
            found.sort(groupsInOrder([kind], [{ by: "count", direction: "DESC" }])),
          );
        }
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});
