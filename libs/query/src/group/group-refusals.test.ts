import { openClubDatabase, readerOf, type ClubDatabase } from "../../test/club-database";
import { ask } from "../../test/club-graph";
import { SafeIntScalar } from "../declare/scalar-kind";
import { columnOf } from "../catalog/model";
import { clubModel } from "../../test/club-lists";
import { exactSum } from "./metric";

let database: ClubDatabase;
beforeAll(async () => (database = await openClubDatabase()), 60_000);
afterAll(() => database.close());

describe("aggregates", () => {
  it.each([
    ["", "size { percentile(p: 3) }", "PERCENTILE_INVALID"],
    ["", "size { percentile(p: -0.1) }", "PERCENTILE_INVALID"],
    ["", 'groupedBy { seenAt { date(timeZone: "Mars/Olympus") } }', "TIME_ZONE_UNKNOWN"],
    ["", 'groupedBy { seenAt { date(timeZone: "UTC+3") } }', "TIME_ZONE_UNKNOWN"],
    ["", 'groupedBy { seenAt { date(timeZone: "") } }', "TIME_ZONE_UNKNOWN"],
    ['(orderBy: [{ by: "groupedBy.kind" }])', "groupedBy { open }", "GROUP_FIELD_NOT_SELECTED"],
    ['(orderBy: [{ by: "groupedBy" }])', "groupedBy { open }", "GROUP_FIELD_NOT_SELECTED"],
    ['(orderBy: [{ by: "open" }])', "groupedBy { open }", "GROUP_FIELD_NOT_SELECTED"],
    ['(orderBy: [{ by: "" }])', "count", "GROUP_FIELD_NOT_SELECTED"],
    ['(orderBy: [{ by: "count" }, { by: "size.avg" }])', "count size { max }", "GROUP_FIELD_NOT_SELECTED"],
    ['(orderBy: [{ by: "size.max" }])', "size { most: max }", "GROUP_FIELD_NOT_SELECTED"],
    ['(orderBy: [{ by: "count" }])', "filtered(where: {}) { count }", "GROUP_FIELD_NOT_SELECTED"],
    ['(having: { by: "count", is: { gt: 1 } })', "size { max }", "GROUP_FIELD_NOT_SELECTED"],
    ['(having: { not: { by: "size", is: { gt: 1 } } })', "size { max }", "GROUP_FIELD_NOT_SELECTED"],
    ['(having: { by: "groupedBy.size", is: { gt: 1 } })', "groupedBy { size }", "FILTER_INVALID"],
    ['(having: { by: "count" })', "count", "FILTER_INVALID"],
    ["(having: { is: { gt: 1 } })", "count", "FILTER_INVALID"],
    ['(having: { by: "count", is: {}, day: {} })', "count", "FILTER_INVALID"],
    ['(having: { by: "count", day: { eq: "2021-05-24" } })', "count", "FILTER_INVALID"],
    ['(having: { by: "foundedOn.min", is: { eq: 3 } })', "foundedOn { min }", "FILTER_INVALID"],
    ['(having: { by: "seenAt.min", day: { eq: "2021-05-24" } })', "seenAt { min }", "FILTER_INVALID"],
    [
      '(having: { by: "seenAt.distinctCount", day: { eq: "2021-05-24" } })',
      "seenAt { distinctCount }",
      "FILTER_INVALID",
    ],
    ["(having: null)", "count", "FILTER_NULL"],
    ["(having: { by: null })", "count", "FILTER_NULL"],
    ['(having: { by: "count", is: null })', "count", "FILTER_NULL"],
    ['(having: { by: "count", is: { gt: null } })', "count", "FILTER_NULL"],
    ["(where: null)", "count", "FILTER_NULL"],
    ["(first: -1)", "count", "PAGE_SIZE_INVALID"],
    ["(first: 201)", "count", "PAGE_SIZE_INVALID"],
    ['(after: "nonsense")', "count", "CURSOR_INVALID"],
    ["", "filtered(where: { size: null }) { count }", "FILTER_NULL"],
    ["", "groupedBy { count }", "GROUP_KEY_INVALID"],
    ["", "groupedBy { place { count } }", "GROUP_KEY_INVALID"],
    ["", "groupedBy { eldest { count } }", "GROUP_KEY_INVALID"],
    ["", "groupedBy { members { count(buckets: []) } }", "GROUP_KEY_INVALID"],
    ["", "groupedBy { members { count(buckets: [1, 0]) } }", "GROUP_KEY_INVALID"],
    ["", "groupedBy { members { count(buckets: [1, 1]) } }", "GROUP_KEY_INVALID"],
    ["", "groupedBy { members { count(where: null) } }", "FILTER_NULL"],
    ["", 'groupedBy { visits { sum(of: "age") } }', "GROUP_KEY_INVALID"],
    ['(having: { by: "count", is: { field: { gt: "size.max" } } })', "count", "GROUP_FIELD_NOT_SELECTED"],
    [
      '(having: { by: "count", is: { field: { gt: "foundedOn.max" } } })',
      "count foundedOn { max }",
      "FILTER_INVALID",
    ],
  ])("answer clubAggregates%s { nodes { %s } } with %s", async (args, selection, code) => {
    const { codes } = await ask(database, `{ clubAggregates${args} { nodes { ${selection} } } }`);
    expect(codes).toEqual([code]);
  });

  it.each([
    ["(where: null)", "count", "FILTER_NULL"],
    ["(where: { size: { eq: null } })", "size { sum }", "FILTER_NULL"],
    ["", "size { percentile(p: 3) }", "PERCENTILE_INVALID"],
    ["", "filtered(where: { not: null }) { count }", "FILTER_NULL"],
  ])("answer clubAggregates%s { %s } of all rows with %s", async (args, selection, code) => {
    const { codes } = await ask(database, `{ clubAggregates${args} { ${selection} } }`);
    expect(codes).toEqual([code]);
  });

  it("say what the groups do select, where something else is named", async () => {
    const { messages } = await ask(
      database,
      '{ clubAggregates(orderBy: [{ by: "size.average" }]) { nodes { groupedBy { place { town: code } } n: count size { avg } } } }',
    );
    expect(messages).toEqual([
      'orderBy[0].by is "size.average", which the groups do not select; they select groupedBy.place.town, n, size.avg.',
    ]);
  });

  it("offer two sorts of groups under two names of the field, not under two names of their nodes", async () => {
    const [kinds, open] = ["nodes { groupedBy { kind } }", "nodes { groupedBy { open } }"];
    const once = await ask(database, `{ clubAggregates { a: ${kinds} b: ${open} } }`);
    expect(once.codes).toEqual(["BAD_USER_INPUT"]);
    const twice = await ask(database, `{ a: clubAggregates { ${kinds} } b: clubAggregates { ${open} } }`);
    expect(twice).toMatchObject({ data: { a: { nodes: [] }, b: { nodes: [] } }, codes: [] });
  });

  it("offer no sum of what does not add up, no key of a list, and no number of what is masked", async () => {
    const { codes } = await ask(
      database,
      "{ memberAggregates { nodes { age { sum } } } clubAggregates { motto { distinctCount } nodes { groupedBy { tags motto } } } }",
    );
    expect(codes).toEqual([
      'Cannot query field "sum" on type "UnsummedNumberAggregates".',
      'Cannot query field "motto" on type "ClubGroup".',
      'Cannot query field "tags" on type "ClubGroupKeys".',
      'Cannot query field "motto" on type "ClubGroupKeys".',
    ]);
  });

  it("refuse a cursor that was taken under other keys, another order, or in another database", async () => {
    const page = "pageInfo { endCursor }";
    interface Page {
      clubAggregates: { pageInfo: { endCursor: string } };
    }
    const { data } = await ask<Page>(database, `{ clubAggregates { nodes { count } ${page} } }`);
    const after = data.clubAggregates.pageInfo.endCursor;
    const again = (nodes: string, reader = database.reader): Promise<{ codes: unknown[] }> =>
      ask({ reader }, `query($after: String) { clubAggregates(after: $after${nodes} } } }`, { after });
    expect((await again(") { nodes { groupedBy { kind } count")).codes).toEqual(["CURSOR_ORDER_MISMATCH"]);
    expect((await again(', orderBy: [{ by: "count" }]) { nodes { count')).codes).toEqual([
      "CURSOR_ORDER_MISMATCH",
    ]);
    expect((await again(") { nodes { count", readerOf(database, "other"))).codes).toEqual([
      "CURSOR_OTHER_DATABASE",
    ]);
    expect((await again(") { nodes { count size { max }")).codes).toEqual([]);
  });

  it("say that a sum is too large for its type instead of a wrong one", () => {
    const sum = { of: "sum", attribute: columnOf(clubModel, "size"), filters: [] } as const;
    expect(exactSum(sum, Number.MAX_SAFE_INTEGER)).toBe(9007199254740991);
    expect(() => exactSum(sum, Number("9007199254740993"))).toThrow(
      expect.objectContaining({ extensions: { code: "VALUE_OUT_OF_RANGE" } }),
    );
    expect(() => SafeIntScalar.serialize(Number("9007199254740993"))).toThrow("The value is no SafeInt");
  });

  it("send every value as a parameter", async () => {
    const hostile = "'; DROP TABLE club; --";
    const { codes } = await ask(
      database,
      "query($text: String!) { clubAggregates(where: { name: { eq: $text } }, fill: ZERO) { nodes { groupedBy { seenAt { date } } some: filtered(where: { code: { contains: $text } }) { count } } } }",
      { text: hostile },
    );
    expect(codes).toEqual([]);
    expect(database.statements.at(-1)).not.toContain("DROP");
  });
});
