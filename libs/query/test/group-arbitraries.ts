import { formatTypeId } from "@youth-graph/kernel";
import fc from "fast-check";
import { DateTime } from "luxon";
import { comparable, days, instants } from "./arbitraries";
import { bucketOf, dayOf, type GroupOrder, type Having, type Key } from "./group-oracle";
import { listNumber } from "./order-oracle";
import { membersOf, placeOf, visitsOf, type ClubRow, type PlaceRow, type World } from "./world";

export const zones = [
  "Asia/Shanghai",
  "America/New_York",
  "UTC",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
] as const;
export const dateUnits = ["DAY", "WEEK", "MONTH", "QUARTER", "YEAR"] as const;

type Column = "name" | "code" | "size" | "open" | "kind";
const cityOf = (world: World, club: ClubRow): PlaceRow | undefined =>
  world.places.find(
    ({ id, level }) => level === "CITY" && (placeOf(world, club)?.ancestorIds.includes(id) ?? false),
  );
const at = <T>(value: string | null, of: (value: string) => T): T | null =>
  value === null ? null : of(value);

/** A key under alias `k`, before it has a number. */
type Draft = Omit<Key, "selection" | "path"> & { field: string; below?: string[] };

const own = fc
  .constantFrom<Column>("name", "code", "size", "open", "kind")
  .map((column): Draft => ({ field: column, column, of: (_world, club) => club[column] }));
const ofPlace = fc.constantFrom<Draft>(
  {
    field: "place { v: code }",
    below: ["v"],
    column: "code",
    of: (world, club) => placeOf(world, club)?.code ?? null,
  },
  {
    field: "place { v: id }",
    below: ["v"],
    column: "uuid",
    of: (_world, club) => at(club.placeId, id => formatTypeId("place", id)),
  },
  {
    field: "place { r: rollUp(level: CITY) { v: code } }",
    below: ["r", "v"],
    column: "code",
    of: (world, club) => cityOf(world, club)?.code ?? null,
  },
);
const ofEldest = fc.constantFrom<Draft>(
  {
    field: "eldest { v: age }",
    below: ["v"],
    column: "age",
    of: (world, club) => membersOf(world, club)[0]?.age ?? null,
  },
  {
    field: "eldest { v: id }",
    below: ["v"],
    column: "uuid",
    of: (world, club) => at(membersOf(world, club)[0]?.id ?? null, id => formatTypeId("member", id)),
  },
);
const ofLists = fc.constantFrom<Draft>(
  {
    field: "members { v: age }",
    below: ["v"],
    column: "age",
    of: () => null,
    ofMany: (world, club) => {
      const ages = membersOf(world, club).map(({ age }) => age);
      return ages.length > 0 ? ages : [null];
    },
  },
  {
    field: "members { v: count(where: { age: { gt: 0 } }) }",
    below: ["v"],
    column: "count",
    of: (world, club) => membersOf(world, club).filter(({ age }) => (age ?? 0) > 0).length,
  },
  {
    field: "visits { v: count(buckets: [1, 2]) }",
    below: ["v"],
    column: "count",
    of: (world, club) => [null, 1, 2][Math.min(2, visitsOf(world, club).length)] ?? null,
  },
  {
    field: 'visits { v: sum(of: "hours") }',
    below: ["v"],
    column: "hours",
    of: (world, club) =>
      listNumber(
        "sum",
        visitsOf(world, club).map(({ hours }) => hours),
      ),
  },
);
const nearest: Draft = {
  field: "place { r: rollUp(level: [CITY, WARD]) { v: code } }",
  below: ["r", "v"],
  column: "code",
  of: (world, club) => placeOf(world, club)?.code ?? null,
};
const ofDay = fc.constantFrom(...dateUnits).map((unit): Draft => ({
  field: `foundedOn { v: truncate(unit: ${unit}) }`,
  below: ["v"],
  column: "foundedOn",
  of: (_world, club) => at(club.foundedOn, day => dayOf(day, unit, "UTC")),
}));
const weekday: Draft = {
  field: "foundedOn { v: dayOfWeek }",
  below: ["v"],
  column: "",
  of: (_world, club) => at(club.foundedOn, day => DateTime.fromISO(day).weekday),
};
const ofInstant = fc
  .tuple(fc.constantFrom(...zones), fc.constantFrom("HOUR", ...dateUnits))
  .chain(([zone, unit]) =>
    fc.constantFrom<Draft>(
      {
        field: `seenAt { v: truncate(unit: ${unit}, timeZone: "${zone}") }`,
        below: ["v"],
        column: "seenAt",
        of: (_world, club) => at(club.seenAt, instant => bucketOf(instant, unit, zone)),
      },
      {
        field: `seenAt { v: date(unit: ${unit === "HOUR" ? "DAY" : unit}, timeZone: "${zone}") }`,
        below: ["v"],
        column: "foundedOn",
        of: (_world, club) =>
          at(club.seenAt, instant => dayOf(instant, unit === "HOUR" ? "DAY" : unit, zone)),
      },
      {
        field: `seenAt { v: hourOfDay(timeZone: "${zone}") }`,
        below: ["v"],
        column: "",
        of: (_world, club) => at(club.seenAt, instant => DateTime.fromISO(instant, { zone }).hour),
      },
      {
        field: `seenAt { v: dayOfWeek(timeZone: "${zone}") }`,
        below: ["v"],
        column: "",
        of: (_world, club) => at(club.seenAt, instant => DateTime.fromISO(instant, { zone }).weekday),
      },
    ),
  );

/** Up to three keys, each under its alias. */
export const groupKeys: fc.Arbitrary<Key[]> = fc
  .uniqueArray(
    fc.oneof(own, ofPlace, ofEldest, ofLists, fc.constant(nearest), ofDay, fc.constant(weekday), ofInstant),
    {
      maxLength: 3,
      selector: ({ field }) => field,
    },
  )
  .map(drafts =>
    drafts.map(({ field, below = [], ...key }, index) => ({
      ...key,
      selection: `k${index}: ${field}`,
      path: ["groupedBy", `k${index}`, ...below],
    })),
  );

/** Whole numbers and halves, exact in any arithmetic, by their paths in `numberSelection`. */
const numberPaths = fc.constantFrom(
  "count",
  "kind.distinctCount",
  "place.distinctCount",
  "size.sum",
  "size.avg",
  "size.max",
  "size.q",
  "visitCount.sum",
  "some.count",
  "some.size.sum",
  "others.large.count",
);
const dayPaths = fc.constantFrom("foundedOn.min", "foundedOn.max");
const instantPaths = fc.constantFrom("last.min", "last.max");

/** Orders of groups with these keys: by up to three numbers, days, instants or keys. */
export function groupOrders(keys: readonly Key[]): fc.Arbitrary<GroupOrder[]> {
  const paths = [numberPaths, numberPaths, dayPaths, instantPaths];
  const keyPaths = keys.map(({ path }) => path.join("."));
  const by = fc.oneof(...paths, ...(keyPaths.length > 0 ? [fc.constantFrom(...keyPaths)] : []));
  const direction = fc.constantFrom<GroupOrder["direction"]>("ASC", "DESC", undefined);
  return fc.array(
    fc.record({ by, direction }).map(({ by: path, direction: given }) => ({
      by: path,
      ...(given && { direction: given }),
    })),
    { maxLength: 3 },
  );
}

const values = fc.oneof(fc.integer({ min: -2, max: 4 }), fc.constantFrom(0.5, 1.5));
const condition = fc.oneof<fc.Arbitrary<Having>[]>(
  { weight: 4, arbitrary: fc.record({ by: numberPaths, is: comparable(values) }) } as never,
  fc.record({ by: dayPaths, day: comparable(days) }),
  fc.record({ by: instantPaths, instant: comparable(instants) }),
);

/** Conditions on the numbers of groups. */
export const havings: fc.Arbitrary<Having> = fc.letrec<{ having: Having }>(tie => ({
  having: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    condition,
    tie("having").map(not => ({ not })),
    fc.array(tie("having"), { maxLength: 3 }).map(and => ({ and })),
    fc.array(tie("having"), { maxLength: 3 }).map(or => ({ or })),
    fc.tuple(condition, tie("having")).map(([own, not]) => ({ ...own, not })),
  ),
})).having;
