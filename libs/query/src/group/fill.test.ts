import fc from "fast-check";
import { DateTime, type DateTimeUnit } from "luxon";
import { worlds } from "../../test/arbitraries";
import { openClubDatabase, type ClubDatabase } from "../../test/club-database";
import { ask } from "../../test/club-graph";
import { dateUnits, zones } from "../../test/group-arbitraries";
import { sizesOf, sumOf, totalOf } from "../../test/group-answer";
import { bucketOf, dayOf } from "../../test/group-oracle";
import { ClubKind } from "../../test/clubs";
import { clubRow, type ClubRow } from "../../test/world";

let database: ClubDatabase;
beforeAll(async () => (database = await openClubDatabase()), 60_000);
afterAll(() => database.close());

interface Answered {
  clubAggregates: {
    totalCount: number;
    nodes: {
      groupedBy: { kind?: string | null; time: { v: string | null } };
      count: number;
      name: { distinctCount: number };
      size: { sum: number | null; avg: number | null };
      open: { count: number; size: { sum: number | null } };
    }[];
  };
}

const operation = (time: string, args: string, kind = ""): string => `query($where: ClubWhere) {
  clubAggregates(first: 200, fill: ZERO, where: $where ${args}) { totalCount nodes {
    groupedBy { time: ${time} ${kind} } count name { distinctCount } size { sum avg }
    open: filtered(where: { open: { eq: true } }) { count size { sum } } } } }`;

/** Every bucket from one to another, by another library's calendar. */
function bucketsBetween(first: string, last: string, unit: string, zone: string): DateTime[] {
  const buckets: DateTime[] = [];
  const step = { [`${unit.toLowerCase()}s`]: 1 };
  for (let at = DateTime.fromISO(first, { zone }); at <= DateTime.fromISO(last, { zone }); at = at.plus(step))
    buckets.push(at.startOf(unit.toLowerCase() as DateTimeUnit));
  return buckets;
}

const units = fc.constantFrom(...dateUnits.filter(unit => unit !== "DAY"));

describe("filled groups", () => {
  it("are every bucket from the first row's to the last one's, for each other key, with 0 where there is none", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, units, fc.constantFrom(...zones), async (world, unit, zone) => {
        await database.fill(world);
        const seen = world.clubs
          .flatMap(({ seenAt }) => (seenAt === null ? [] : [bucketOf(seenAt, unit, zone)]))
          .sort();
        const [first, last] = [seen[0], seen.at(-1)];
        const buckets =
          first === undefined || last === undefined
            ? []
            : bucketsBetween(first, last, unit, zone).map(at => at.toUTC().toISO());
        const occurring = [...new Set(world.clubs.map(({ kind }) => kind))];
        const kinds: (string | null)[] = Object.keys(ClubKind);
        const { data, codes } = await ask<Answered>(
          database,
          operation(`seenAt { v: truncate(unit: ${unit}, timeZone: "${zone}") }`, "", "kind"),
        );
        expect(codes).toEqual([]);
        const found = new Map(
          data.clubAggregates.nodes.map(node => [
            JSON.stringify([node.groupedBy.time.v, node.groupedBy.kind]),
            node,
          ]),
        );
        const inside = (bucket: string | null, kind: string | null): ClubRow[] =>
          world.clubs.filter(
            club =>
              club.kind === kind &&
              (club.seenAt === null ? null : bucketOf(club.seenAt, unit, zone)) === bucket,
          );
        // Beside them those that are only there because a club is in them.
        const unknown =
          occurring.filter(kind => inside(null, kind).length > 0).length +
          buckets.filter(bucket => inside(bucket, null).length > 0).length;
        expect(data.clubAggregates.totalCount).toBe(buckets.length * kinds.length + unknown);
        for (const bucket of buckets)
          for (const kind of kinds) {
            const clubs = inside(bucket, kind);
            const open = clubs.filter(club => club.open);
            const total = (of: ClubRow[]): number | null => (of.length === 0 ? 0 : totalOf(sizesOf(of)));
            expect(found.get(JSON.stringify([bucket, kind]))).toMatchObject({
              count: clubs.length,
              open: { count: open.length, size: { sum: total(open) } },
              size: { sum: total(clubs) },
              name: { distinctCount: new Set(clubs.flatMap(({ name }) => name ?? [])).size },
            });
          }
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it("reach as far as the condition on the day does, and not into the month that it leaves out", async () => {
    await fc.assert(
      fc.asyncProperty(
        worlds,
        units,
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 1, max: 400 }),
        async (world, unit, start, length) => {
          await database.fill(world);
          const day = (n: number): string =>
            DateTime.fromISO("2019-12-30").plus({ days: n }).toISODate() ?? "";
          const [from, to] = [day(start), day(start + length)];
          const { data } = await ask<Answered>(
            database,
            operation(`foundedOn { v: truncate(unit: ${unit}) }`, ""),
            { where: { foundedOn: { between: { from, to } } } },
          );
          const buckets = bucketsBetween(dayOf(from, unit, "UTC"), day(start + length - 1), unit, "UTC");
          expect(data.clubAggregates.nodes.map(({ groupedBy }) => groupedBy.time.v)).toEqual(
            buckets.map(at => at.toISODate()),
          );
          expect(sumOf(data.clubAggregates.nodes.map(({ count }) => count))).toBe(
            world.clubs.filter(({ foundedOn }) => foundedOn !== null && foundedOn >= from && foundedOn < to)
              .length,
          );
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);

  it("count the hours of a day that has 25, and may be kept by what they lack", async () => {
    const club = (id: number, seenAt: string): ClubRow =>
      clubRow({ id: `00000000-0000-4000-8000-00000000000${id}`, seenAt });
    await database.fill({ clubs: [club(1, "2021-11-07T04:00:00Z"), club(2, "2021-11-08T04:59:59Z")] });
    const time = 'seenAt { v: truncate(unit: HOUR, timeZone: "America/New_York") }';
    const { data } = await ask<Answered>(database, operation(time, ""));
    expect(data.clubAggregates.totalCount).toBe(25);
    const empty = await ask<Answered>(database, operation(time, ', having: { by: "count", is: { eq: 0 } }'));
    expect(empty.data.clubAggregates.totalCount).toBe(23);
  });

  it.each([
    ['{ between: { from: "0001-01-01T00:00:00Z", to: "9999-01-01T00:00:00Z" } }', "HOUR", ["FILL_INVALID"]],
    ['{ gte: "0001-01-01T00:00:00Z" }', "DAY", ["FILL_INVALID"]],
    ['{ lt: "9999-01-01T00:00:00Z" }', "DAY", ["FILL_INVALID"]],
    // Where the condition leaves an end open, the rows bound it.
    ['{ gte: "2021-01-01T00:00:00Z" }', "HOUR", []],
    ['{ between: { from: "2020-01-01T00:00:00Z", to: "2021-01-01T00:00:00Z" } }', "HOUR", []],
    ['{ between: { from: "1000-01-01T00:00:00Z", to: "9999-01-01T00:00:00Z" } }', "YEAR", []],
  ])("of seenAt in %s by %s are answered with %j", async (seenAt, unit, expected) => {
    await database.fill({
      clubs: [clubRow({ id: "00000000-0000-4000-8000-000000000001", seenAt: "2021-01-02T04:00:00Z" })],
    });
    const { codes } = await ask(
      database,
      `{ clubAggregates(fill: ZERO, where: { seenAt: ${seenAt} }) { nodes { groupedBy { seenAt { truncate(unit: ${unit}) } } count } } }`,
    );
    expect(codes).toEqual(expected);
  });

  it.each([
    ["size", "FILL_INVALID"],
    ["members { count }", "FILL_INVALID"],
    ["foundedOn { dayOfWeek }", "FILL_INVALID"],
    ["foundedOn { value }", "FILL_INVALID"],
    ["foundedOn { truncate(unit: DAY) } seenAt { date }", "FILL_INVALID"],
  ])("want something to fill, and one time: %s is answered with %s", async (keys, code) => {
    const { codes } = await ask(
      database,
      `{ clubAggregates(fill: ZERO) { nodes { groupedBy { ${keys} } count } } }`,
    );
    expect(codes).toEqual([code]);
  });
});
