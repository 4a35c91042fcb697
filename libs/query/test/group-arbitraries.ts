import { formatTypeId } from "@youth-graph/kernel";
import fc from "fast-check";
import { DateTime } from "luxon";
import { bucketOf, dayOf, type GroupOrder, type Key } from "./group-oracle";
import type { ClubRow, PlaceRow, World } from "./oracle";

export const zones = [
  "Asia/Shanghai",
  "America/New_York",
  "UTC",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
] as const;
export const dateUnits = ["DAY", "WEEK", "MONTH", "QUARTER", "YEAR"] as const;

type Column = "name" | "code" | "size" | "open" | "kind";
const placeOf = (world: World, { placeId }: ClubRow): PlaceRow | undefined =>
  world.places.find(({ id }) => id === placeId);
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
  .uniqueArray(fc.oneof(own, ofPlace, fc.constant(nearest), ofDay, fc.constant(weekday), ofInstant), {
    maxLength: 3,
    selector: ({ field }) => field,
  })
  .map(drafts =>
    drafts.map(({ field, below = [], ...key }, index) => ({
      ...key,
      selection: `k${index}: ${field}`,
      path: [`k${index}`, ...below],
    })),
  );

const directions = fc.constantFrom("ASC" as const, "DESC" as const);
const sizes = (clubs: ClubRow[]): number[] => clubs.flatMap(({ size }) => (size === null ? [] : [size]));
const measured: { input: (direction: string) => string; of: (clubs: ClubRow[]) => number | null }[] = [
  { input: direction => `{ count: ${direction} }`, of: clubs => clubs.length },
  {
    input: direction => `{ distinctCount: { kind: ${direction} } }`,
    of: clubs => new Set(clubs.flatMap(({ kind }) => kind ?? [])).size,
  },
  {
    input: direction => `{ values: { size: { max: ${direction} } } }`,
    of: clubs => (sizes(clubs).length === 0 ? null : Math.max(...sizes(clubs))),
  },
];

/** Orders by up to two numbers, with how a query gives them. */
export const groupOrders: fc.Arbitrary<{ input: string; order: GroupOrder }[]> = fc.array(
  fc
    .tuple(fc.constantFrom(...measured), directions)
    .map(([{ input, of }, direction]) => ({ input: input(direction), order: { by: { of }, direction } })),
  { maxLength: 2 },
);
