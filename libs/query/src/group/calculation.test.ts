import fc from "fast-check";
import { wheres, worlds } from "../../test/arbitraries";
import { openClubDatabase, type ClubDatabase } from "../../test/club-database";
import { ask } from "../../test/club-graph";
import {
  calculated,
  calculations,
  times,
  type Answered,
  type Calculated,
  type Time,
} from "../../test/calculation-oracle";
import { rounded, sumOf } from "../../test/group-answer";

let database: ClubDatabase;
beforeAll(async () => (database = await openClubDatabase()), 60_000);
afterAll(() => database.close());

const operation = (time: Time, kind: boolean, more = ""): string => `query($where: ClubWhere!) {
  clubAggregates(where: $where, first: 200 ${more}) { nodes {
    groupedBy { time: ${time.selection} ${kind ? "kind" : ""} }
    count size { sum } rating { avg } open: filtered(where: { open: { eq: true } }) { count }
    calculated { ${calculations} } } } }`;

const withoutPareto = ({ pareto: _pareto, ...others }: Calculated): Calculated => others;

describe("what is calculated from the numbers of groups", () => {
  it("agrees with the oracle, in one statement: missing values, ties, nothing to divide by, time zones, empty groups", async () => {
    await fc.assert(
      fc.asyncProperty(
        worlds,
        wheres,
        times,
        fc.boolean(),
        fc.boolean(),
        async (world, where, time, kinds, fill) => {
          // The weeks of two years, each with all kinds, are more than a page holds.
          const kind = kinds && !(fill && time.unit === "week");
          await database.fill(world);
          database.statements.length = 0;
          const { data, codes } = await ask<Answered>(
            database,
            operation(time, kind, fill ? "fill: ZERO" : ""),
            { where },
          );
          expect(codes).toEqual([]);
          expect(database.statements).toHaveLength(1);
          const groups = data.clubAggregates.nodes;
          expect(rounded(groups.map(group => withoutPareto(group.calculated)))).toEqual(
            rounded(calculated(groups, time).map(withoutPareto)),
          );
          // Along their number: whatever the order of ties, each total is the one before it and its own count.
          const totals = groups.map(group => ({
            count: group.count,
            total: Number(group.calculated["pareto"]),
          }));
          totals.sort((one, other) => one.total - other.total || other.count - one.count);
          const counts = totals.map(({ count }) => count);
          expect(counts).toEqual([...counts].sort((one, other) => other - one));
          expect(totals.map(({ total }) => total)).toEqual(
            counts.map((_count, index) => sumOf(counts.slice(0, index + 1))),
          );
        },
      ),
      { numRuns: 80 },
    );
  }, 120_000);

  it("goes by the keys that it names: a share of its kind, the first of each kind", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, times, async (world, time) => {
        await database.fill(world);
        const { data, codes } = await ask<Answered>(
          database,
          `{ clubAggregates(first: 200) { nodes { groupedBy { time: ${time.selection} kind } count size { sum } rating { avg }
            open: filtered(where: { open: { eq: true } }) { count }
            calculated { share: share(of: "count", within: ["groupedBy.kind"]) rank: rank(of: "count", within: ["groupedBy.kind"]) } } } }`,
        );
        expect(codes).toEqual([]);
        const groups = data.clubAggregates.nodes;
        for (const { groupedBy, count, calculated: found } of groups) {
          const kin = groups.filter(each => each.groupedBy.kind === groupedBy.kind).map(each => each.count);
          expect(found["share"]).toBeCloseTo(count / sumOf(kin), 9);
          expect(found["rank"]).toBe(1 + kin.filter(other => other > count).length);
        }
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it("orders groups and keeps them, so that each kind has its first two", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async world => {
        await database.fill(world);
        const select = `groupedBy { kind size } count calculated { place: rank(of: "count", within: ["groupedBy.kind"]) part: share(of: "count") }`;
        interface Sized {
          clubAggregates: {
            totalCount: number;
            nodes: { groupedBy: object; count: number; calculated: { place: number; part: number } }[];
          };
        }
        const all = await ask<Sized>(
          database,
          `{ clubAggregates(first: 200) { totalCount nodes { ${select} } } }`,
        );
        const top = await ask<Sized>(
          database,
          `{ clubAggregates(first: 200, having: { by: "calculated.place", is: { lte: 2 } }, orderBy: [{ by: "calculated.part", direction: DESC }]) { totalCount nodes { ${select} } } }`,
        );
        expect([all.codes, top.codes]).toEqual([[], []]);
        const wanted = all.data.clubAggregates.nodes
          .filter(group => group.calculated.place <= 2)
          .sort((one, other) => other.count - one.count);
        expect(top.data.clubAggregates.totalCount).toBe(wanted.length);
        expect(top.data.clubAggregates.nodes).toEqual(wanted);
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it("looks at the rows once more for all shares of the same whole", async () => {
    database.statements.length = 0;
    const { codes } = await ask(
      database,
      `{ clubAggregates { nodes { groupedBy { kind } count size { sum } calculated {
        a: share(of: "count") b: share(of: "size.sum") c: share(of: "count", within: ["groupedBy.kind"]) } } } }`,
    );
    expect(codes).toEqual([]);
    expect(database.statements.map(sql => sql.match(/FROM "club"/g)?.length)).toEqual([3]);
  });

  it("tells of all rows what needs no groups", async () => {
    await database.fill({});
    const { data, codes } = await ask(
      database,
      `{ clubAggregates { count calculated { none: ratio(of: "count", per: "count") all: share(of: "count") first: rank(of: "count") } } }`,
    );
    expect(codes).toEqual([]);
    expect(data).toEqual({
      clubAggregates: { count: 0, calculated: { none: null, all: null, first: 1 } },
    });
  });

  it.each([
    ['ratio(of: "count", per: "nothing")', "GROUP_FIELD_NOT_SELECTED"],
    ['ratio(of: "foundedOn.min", per: "count")', "CALCULATION_INVALID"],
    ['ratio(of: "groupedBy.kind", per: "count")', "CALCULATION_INVALID"],
    ['share(of: "size.avg")', "CALCULATION_INVALID"],
    ['share(of: "count", within: ["count"])', "CALCULATION_INVALID"],
    ['runningTotal(of: "size.avg")', "CALCULATION_INVALID"],
    // There are no buckets to go along.
    ['runningTotal(of: "count")', "CALCULATION_INVALID"],
    ['change(of: "count")', "CALCULATION_INVALID"],
    ['movingAverage(of: "count", periods: 3)', "CALCULATION_INVALID"],
    ['a: rank(of: "calculated.b") b: rank(of: "calculated.a")', "CALCULATION_INVALID"],
    ['a: rank(of: "calculated.a")', "CALCULATION_INVALID"],
  ])("refuses %s with %s", async (calculation, code) => {
    const { codes } = await ask(
      database,
      `{ clubAggregates { nodes { groupedBy { kind } count size { avg } foundedOn { min } calculated { ${calculation} } } } }`,
    );
    expect(codes).toEqual([code]);
  });

  it.each([
    ['movingAverage(of: "count", periods: 1)', "CALCULATION_INVALID"],
    ['change(of: "count", since: YEAR_BEFORE)', "CALCULATION_INVALID"],
  ])("refuses %s by hours with %s", async (calculation, code) => {
    const { codes } = await ask(
      database,
      `{ clubAggregates { nodes { groupedBy { seenAt { truncate(unit: HOUR) } } count calculated { ${calculation} } } } }`,
    );
    expect(codes).toEqual([code]);
  });
});
