import { formatTypeId } from "@youth-graph/kernel";
import fc from "fast-check";
import { ClubKind } from "./clubs";
import type { OrderInput } from "../src/declare/input";
import { said, typed } from "./oracle";
import type { ClubRow, World } from "./world";

/** Few values, so that ties, hits and misses are all common; with LIKE's own characters among them. */
const names = fc.constantFrom("张家", "李家", "王家", "绿a家", "a", "A", "ab", "a%b", "a_b", "\\", "");
const numbers = fc.integer({ min: -2, max: 3 });
const ratings = fc.constantFrom(0, 0.1, 0.30000000000000004, 1.5, 99999.25);
export const days = fc.constantFrom("2020-02-29", "2021-05-24", "2021-05-30", "2021-07-07");
export const instants = fc.constantFrom(
  "2021-05-24T16:00:00.000Z",
  "2021-05-24T16:00:00.001Z",
  "2021-07-07T00:00:00.000Z",
  // 00:30 on the 1st in Shanghai.
  "2021-05-31T16:30:00.000Z",
  // Around the hour that comes twice in New York, and the one that does not come.
  "2021-11-07T05:30:00.000Z",
  "2021-11-07T06:30:00.000Z",
  "2021-03-14T06:59:59.999Z",
  "2021-03-14T07:00:00.000Z",
);
const kinds = fc.constantFrom(...Object.keys(ClubKind));
const tagsOf = fc.uniqueArray(fc.constantFrom("x", "y", 'quo"te', "back\\slash"), { maxLength: 3 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { freq: 3 });

const placeIds = [
  "00000000-0000-4000-8000-00000000000a",
  "00000000-0000-4000-8000-00000000000b",
  "00000000-0000-4000-8000-00000000000c",
] as const;
const places = [
  { id: placeIds[0], code: "1", level: "CITY" as const, ancestorIds: [placeIds[0]] },
  { id: placeIds[1], code: "11", level: "WARD" as const, ancestorIds: [placeIds[0], placeIds[1]] },
  { id: placeIds[2], code: "2", level: "CITY" as const, ancestorIds: [placeIds[2]] },
];

export const clubs: fc.Arbitrary<ClubRow> = fc.record({
  id: fc.uuid(),
  name: maybe(names),
  code: maybe(names),
  size: maybe(numbers),
  rating: maybe(ratings),
  open: maybe(fc.boolean()),
  kind: maybe(kinds),
  foundedOn: maybe(days),
  seenAt: maybe(instants),
  tags: maybe(tagsOf),
  placeId: maybe(fc.constantFrom(...placeIds)),
});

export const worlds: fc.Arbitrary<World> = fc
  .uniqueArray(clubs, { selector: ({ id }) => id, maxLength: 25 })
  .chain(rows => {
    const inClub = { id: fc.uuid(), clubId: fc.constantFrom("", ...rows.map(({ id }) => id)) };
    const several = <Row extends { id: string; clubId: string }>(
      row: fc.Arbitrary<Row>,
    ): fc.Arbitrary<Row[]> =>
      fc
        .uniqueArray(row, { selector: ({ id }) => id, maxLength: 30 })
        .map(found => found.filter(({ clubId }) => clubId !== ""));
    return fc.record({
      places: fc.constant(structuredClone(places)),
      clubs: fc.constant(rows),
      members: several(fc.record({ ...inClub, age: maybe(numbers) })),
      visits: several(fc.record({ ...inClub, hours: maybe(numbers) })),
    });
  });

type Filter = Record<string, unknown>;
/** One or two of the operators, so that conditions are neither empty nor always false. */
function some(operators: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Filter> {
  const names = Object.keys(operators);
  return fc
    .subarray(names, { maxLength: Math.min(2, names.length) })
    .chain(chosen =>
      fc.record(Object.fromEntries(chosen.map(name => [name, operators[name] as fc.Arbitrary<unknown>]))),
    );
}

export function comparable(
  values: fc.Arbitrary<unknown>,
  more: Record<string, fc.Arbitrary<unknown>> = {},
): fc.Arbitrary<Filter> {
  const several = fc.array(values, { maxLength: 2 });
  const flat = some({
    eq: values,
    ne: values,
    in: several,
    notIn: several,
    lt: values,
    lte: values,
    gt: values,
    gte: values,
    isNull: fc.boolean(),
    ...more,
  });
  return fc.oneof(
    { weight: 4, arbitrary: flat },
    { weight: 1, arbitrary: flat.map(not => ({ not })) },
    { weight: 1, arbitrary: fc.array(flat, { maxLength: 2 }).map(or => ({ or })) },
  );
}

const texts = {
  contains: names,
  startsWith: names,
  endsWith: names,
  containsInsensitive: names,
  eqInsensitive: names,
};
const textual = comparable(names, texts);
/** A condition on a name by pinyin, plain or turned round. */
export const pinyins = fc
  .constantFrom(...Object.keys(typed))
  .chain(pinyin =>
    fc.constantFrom<Filter>({ pinyin }, { not: { pinyin } }, { or: [{ pinyin }, { pinyin }] }),
  );
const named = comparable(names, {
  ...texts,
  pinyin: fc.constantFrom(...Object.keys(typed)),
  matches: fc.constantFrom(...Object.keys(said)),
});
const counts = comparable(fc.integer({ min: 0, max: 3 }));
/** A comparison with another number of a club. */
const fields = some(
  Object.fromEntries(
    ["eq", "ne", "lt", "lte", "gt", "gte"].map(operator => [operator, fc.constantFrom("size", "rating")]),
  ),
);
/** A list filter on rows with one number. */
function related(column: string, parent: "club" | "place" = "club"): fc.Arbitrary<Filter> {
  const rows = some({ [column]: comparable(numbers) });
  const numbered = { [column]: comparable(numbers) };
  return fc.oneof(
    some({ some: rows, every: rows, none: rows, count: counts }),
    fc.record({ where: rows, count: counts }),
    fc.record({ where: rows, max: fc.record(numbered) }),
    some({
      min: fc.record(numbered),
      // Of a place's fields none is a number.
      count: parent === "club" ? fields.map(field => ({ field })) : counts,
    }),
  );
}

const conditions = some({
  name: named,
  code: textual,
  size: fc.oneof(
    comparable(numbers),
    fields.map(field => ({ field })),
  ),
  rating: fc.oneof(
    comparable(ratings),
    fields.map(field => ({ not: { field } })),
  ),
  open: some({ eq: fc.boolean(), ne: fc.boolean(), isNull: fc.boolean() }),
  kind: comparable(kinds),
  foundedOn: comparable(days, { between: fc.record({ from: days, to: days }) }),
  seenAt: comparable(instants),
  tags: some({
    has: fc.constantFrom("x", 'quo"te'),
    hasSome: tagsOf,
    hasEvery: tagsOf,
    isEmpty: fc.boolean(),
  }),
  place: some({
    code: comparable(fc.constantFrom("1", "11", "2", "3")),
    clubMembers: related("age", "place"),
    visitedClubs: related("size", "place"),
    peopledVisits: related("hours", "place"),
  }),
  members: related("age"),
  eldest: fc.constant({}),
  visits: related("hours"),
  within: fc.constantFrom(...placeIds).map(id => formatTypeId("place", id)),
});

export const wheres: fc.Arbitrary<Filter> = fc.letrec<{ where: Filter }>(tie => ({
  where: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    conditions,
    tie("where").map(not => ({ not })),
    fc.array(tie("where"), { maxLength: 3 }).map(and => ({ and })),
    fc.array(tie("where"), { maxLength: 3 }).map(or => ({ or })),
  ),
})).where;

const directions = fc.constantFrom("ASC" as const, "DESC" as const);
const columns = fc.constantFrom(
  "name",
  "code",
  "size",
  "rating",
  "open",
  "kind",
  "foundedOn",
  "seenAt",
  "id",
);
/** An entry by a number that any other may be set against. */
const numbered = (direction: "ASC" | "DESC"): fc.Arbitrary<Filter> =>
  fc.oneof(
    fc.constantFrom<Filter>({ size: direction }, { eldest: { age: direction } }),
    fc.constantFrom("members", "visits").map(list => ({ [list]: { count: direction } })),
    fc.record({ hours: comparable(numbers) }).map(where => ({ visits: { where, count: direction } })),
    fc.constantFrom("sum", "avg", "min", "max").map(of => ({ visits: { [of]: { hours: direction } } })),
    fc
      .constantFrom("avg", "max")
      .map(of => ({ members: { where: { age: { gt: 0 } }, [of]: { age: direction } } })),
  );
export const orders = fc.array(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.tuple(columns, directions).map(([column, direction]) => ({ [column]: direction })),
    },
    { weight: 1, arbitrary: directions.map(direction => ({ place: { code: direction } })) },
    { weight: 1, arbitrary: directions.map(count => ({ place: { clubMembers: { count } } })) },
    { weight: 2, arbitrary: directions.chain(numbered) },
    {
      weight: 3,
      arbitrary: directions.chain(direction =>
        fc
          .tuple(numbered(direction), fc.constantFrom("per", "minus"), numbered(direction))
          .map(([first, operator, second]) => ({ ...first, [operator]: second })),
      ),
    },
  ),
  { maxLength: 3 },
) as fc.Arbitrary<OrderInput[]>;
