import fc from "fast-check";
import { wheres, worlds } from "../../test/arbitraries";
import { openClubDatabase, type ClubDatabase } from "../../test/club-database";
import { ask } from "../../test/club-graph";
import {
  groupAnswer,
  keySelection,
  numberSelection,
  rounded,
  type GroupAnswer,
} from "../../test/group-answer";
import { groupKeys } from "../../test/group-arbitraries";
import { groupsInOrder, groupsOf } from "../../test/group-oracle";
import { matches } from "../../test/oracle";
import type { ClubRow } from "../../test/world";

let database: ClubDatabase;
beforeAll(async () => (database = await openClubDatabase()), 60_000);
afterAll(() => database.close());

interface Answered {
  clubAggregates: GroupAnswer & { nodes: GroupAnswer[]; totalCount: number };
}

describe("the numbers of all rows", () => {
  it("stand beside their groups, each of the two in one statement, as the oracle has them", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, wheres, wheres, groupKeys, async (world, where, filter, keys) => {
        await database.fill(world);
        const fits = (club: ClubRow): boolean => matches(world, club, filter);
        const clubs = world.clubs.filter(club => matches(world, club, where));
        const before = database.statements.length;
        const { data, codes } = await ask<Answered>(
          database,
          `query($where: ClubWhere!, $filter: ClubWhere!) { clubAggregates(where: $where, first: 200) {
            ${numberSelection} totalCount nodes { ${keySelection(keys)} ${numberSelection} } } }`,
          { where, filter },
        );
        expect(codes).toEqual([]);
        expect(database.statements.length - before).toBe(2);
        const { nodes, totalCount, ...whole } = data.clubAggregates;
        expect(rounded(whole)).toEqual(rounded(groupAnswer(world, { values: [], clubs }, [], fits)));
        const found = groupsOf(world, clubs, keys).map(group => groupAnswer(world, group, keys, fits));
        expect(rounded(nodes)).toEqual(rounded(found.sort(groupsInOrder(keys, []))));
        expect(totalCount).toBe(found.length);
      }),
      { numRuns: 80 },
    );
  }, 120_000);

  it("are one statement where no group is asked for, and none where only groups are", async () => {
    const statements = async (selection: string): Promise<number> => {
      const before = database.statements.length;
      const { codes } = await ask(database, `{ clubAggregates { ${selection} } }`);
      expect(codes).toEqual([]);
      return database.statements.length - before;
    };
    expect(await statements("count size { sum } filtered(where: {}) { count }")).toBe(1);
    expect(await statements("nodes { groupedBy { kind } count }")).toBe(1);
    expect(await statements("count nodes { groupedBy { kind } count }")).toBe(2);
    expect(await statements("__typename groupedBy { kind }")).toBe(0);
  });

  it("know nothing of what keeps, orders, fills and pages the groups", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async world => {
        await database.fill(world);
        const { data, codes } = await ask<Answered>(
          database,
          `{ clubAggregates(first: 1, fill: ZERO, having: { by: "count", is: { gt: 100 } }, orderBy: [{ by: "count" }]) {
            count size { sum } groupedBy { kind } nodes { groupedBy { seenAt { date } } count } } }`,
        );
        expect(codes).toEqual([]);
        const sizes = world.clubs.flatMap(({ size }) => size ?? []);
        expect(data.clubAggregates).toEqual({
          count: world.clubs.length,
          size: { sum: sizes.length === 0 ? null : sizes.reduce((sum, size) => sum + size) },
          groupedBy: null,
          nodes: [],
        });
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  it("of many parents come in one statement, and their groups in another, each as if asked for alone", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, wheres, async (world, where) => {
        await database.fill(world);
        const before = database.statements.length;
        const { data, codes } = await ask<{ places: { nodes: (Answered & { code: string })[] } }>(
          database,
          `query($where: ClubWhere!) { places { nodes { code clubAggregates(where: $where) {
            ${numberSelection.replaceAll("$filter", "{ open: { eq: true } }")} totalCount nodes { groupedBy { kind } count } } } } }`,
          { where },
        );
        expect(codes).toEqual([]);
        expect(database.statements.length - before).toBe(3);
        expect(data.places.nodes).toHaveLength(3);
        for (const { code, clubAggregates } of data.places.nodes) {
          const place = world.places.find(each => each.code === code);
          const clubs = world.clubs.filter(club => club.placeId === place?.id && matches(world, club, where));
          const { nodes, totalCount, ...whole } = clubAggregates;
          const open = (club: ClubRow): boolean => club.open === true;
          expect(rounded(whole)).toEqual(rounded(groupAnswer(world, { values: [], clubs }, [], open)));
          const kinds = [...new Set(clubs.map(({ kind }) => kind))];
          expect(totalCount).toBe(kinds.length);
          expect(nodes).toHaveLength(kinds.length);
          for (const { groupedBy, count } of nodes) {
            const { kind } = groupedBy as { kind: string | null };
            expect(count).toBe(clubs.filter(club => club.kind === kind).length);
          }
        }
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});
