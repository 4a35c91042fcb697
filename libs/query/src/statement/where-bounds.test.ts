import { inputBounds } from "@youth-graph/kernel";
import { openClubDatabase, type ClubDatabase } from "../../test/club-database";
import { ask } from "../../test/club-graph";
import { clubRow } from "../../test/world";

const id = "00000000-0000-4000-8000-000000000001";
const many = <Value>(count: number, value: Value): Value[] => Array.from({ length: count }, () => value);
const nested = (levels: number, around: (inner: object) => object, inside: object = {}): object => {
  let value = inside;
  for (let level = 0; level < levels; level += 1) value = around(value);
  return value;
};
const small = { size: { lt: 9 } };
const inPlaces = (walks: number): object =>
  nested(walks / 2, inner => ({ place: { clubs: { some: inner } } }), small);

let database: ClubDatabase;
beforeAll(async () => {
  database = await openClubDatabase();
  await database.fill({ clubs: [clubRow({ id, name: "a", size: 1 })] });
}, 60_000);
afterAll(() => database.close());

const limits: [string, (more: number) => Record<string, unknown>, string][] = [
  [
    "levels",
    more => ({ where: nested(inputBounds.levels - 2 + more, not => ({ not }), small) }),
    "where.not",
  ],
  [
    "conditions",
    more => ({ where: { or: many(inputBounds.conditions + more, small) } }),
    "where.or[200].size.lt",
  ],
  ["values", more => ({ where: { name: { in: many(inputBounds.values + more, "a") } } }), "where.name.in"],
  [
    "relations",
    more => ({ where: { not: { and: many(inputBounds.relations + more, { members: { some: {} } }) } } }),
    "where.not.and[40].members",
  ],
  [
    "walks within walks",
    more => ({ where: { not: inPlaces(inputBounds.relationLevels + 2 * more) } }),
    "where.not.place.clubs.some.place.clubs.some.place.clubs.some.place.clubs.some.place.clubs.some.place",
  ],
  [
    "orders",
    more => ({ orderBy: many(inputBounds.orders + more, { members: { count: "DESC" } }) }),
    "orderBy",
  ],
  [
    "walks of an order",
    more => ({ orderBy: [nested(5 + more, club => ({ eldest: { club } }), { name: "ASC" })] }),
    "orderBy[0].eldest.club.eldest.club.eldest.club.eldest.club.eldest.club.eldest",
  ],
];

describe.each(limits)("an input to its limit of %s", (_what, input, path) => {
  const query = `query ($where: ClubWhere, $orderBy: [ClubOrder!]) { clubs(where: $where, orderBy: $orderBy) { totalCount nodes { id } } }`;

  it("is answered", async () => {
    const { data, codes } = await ask<{ clubs: { totalCount: number } }>(database, query, input(0));
    expect(codes).toEqual([]);
    expect(typeof data.clubs.totalCount).toBe("number");
  });

  it("is refused beyond it, and nothing is read", async () => {
    const before = database.statements.length;
    const { codes, messages } = await ask(database, query, input(1));
    expect(codes).toEqual(["INPUT_TOO_COMPLEX"]);
    expect(messages[0]).toContain(path);
    expect(database.statements.length).toBe(before);
  });
});

describe("groups", () => {
  const having = nested(58, not => ({ not }), { by: "count", is: { gt: 0 } });
  it.each([
    ["where", { where: { or: many(201, small) } }],
    ["filtered", { filter: { or: many(201, small) } }],
    ["having", { having: nested(3, not => ({ not }), having) }],
    ["orderBy", { orderBy: many(11, { by: "count" }) }],
  ])("are held to the bounds by %s", async (_what, variables) => {
    const query = `query ($where: ClubWhere = {}, $filter: ClubWhere = {}, $having: GroupHaving = {}, $orderBy: [GroupOrder!]) {
      clubAggregates(where: $where, having: $having, orderBy: $orderBy) { nodes { count filtered(where: $filter) { count } } }
    }`;
    expect((await ask(database, query, variables)).codes).toEqual(["INPUT_TOO_COMPLEX"]);
    expect((await ask(database, query, { having })).codes).toEqual([]);
  });
});
