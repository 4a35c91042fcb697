import { openClubDatabase, type ClubDatabase } from "../../test/club-database";
import { ask } from "../../test/club-graph";
import { SafeIntScalar } from "../model/scalar-kind";

let database: ClubDatabase;
beforeAll(async () => (database = await openClubDatabase()), 60_000);
afterAll(() => database.close());

describe("aggregates", () => {
  it.each([
    ["", "values { size { percentile(p: 3) } }", "PERCENTILE_INVALID"],
    ["", "values { size { percentile(p: -0.1) } }", "PERCENTILE_INVALID"],
    ["", 'groupedBy { seenAt { date(timeZone: "Mars/Olympus") } }', "TIME_ZONE_UNKNOWN"],
    ["", 'groupedBy { seenAt { date(timeZone: "UTC+3") } }', "TIME_ZONE_UNKNOWN"],
    ["", 'groupedBy { seenAt { date(timeZone: "") } }', "TIME_ZONE_UNKNOWN"],
    ["(orderBy: [{ groupedBy: { kind: ASC } }])", "groupedBy { open }", "GROUP_KEY_NOT_SELECTED"],
    [
      "(orderBy: [{ groupedBy: { members: { count: ASC } } }])",
      "groupedBy { open }",
      "GROUP_KEY_NOT_SELECTED",
    ],
    ["(orderBy: [{}])", "count", "ORDER_INVALID"],
    ["(orderBy: [{ count: ASC, groupedBy: { open: ASC } }])", "count", "ORDER_INVALID"],
    ["(orderBy: [{ values: {} }])", "count", "ORDER_INVALID"],
    ["(orderBy: [{ values: { size: {} } }])", "count", "ORDER_INVALID"],
    ["(orderBy: [{ count: null }])", "count", "ORDER_INVALID"],
    ["(having: null)", "count", "FILTER_NULL"],
    ["(having: { count: null })", "count", "FILTER_NULL"],
    ["(having: { values: { size: null } })", "count", "FILTER_NULL"],
    ["(where: null)", "count", "FILTER_NULL"],
    ["(first: -1)", "count", "PAGE_SIZE_INVALID"],
    ["(first: 201)", "count", "PAGE_SIZE_INVALID"],
    ['(after: "nonsense")', "count", "CURSOR_INVALID"],
    ["", "filtered(where: { size: null }) { count }", "FILTER_NULL"],
  ])("answer clubAggregates%s { %s } with %s", async (args, selection, code) => {
    const { codes } = await ask(database, `{ clubAggregates${args} { nodes { ${selection} } } }`);
    expect(codes).toEqual([code]);
  });

  it("offer no sum of what does not add up, and no key of what is masked or a list", async () => {
    const { codes } = await ask(
      database,
      "{ memberAggregates { nodes { values { age { sum } } } } clubAggregates { nodes { groupedBy { tags } } } }",
    );
    expect(codes).toEqual([
      'Cannot query field "sum" on type "UnsummedIntAggregates".',
      'Cannot query field "tags" on type "ClubGroupKeys".',
    ]);
  });

  it("refuse a cursor that was taken under other keys", async () => {
    const page = "pageInfo { endCursor }";
    interface Page {
      clubAggregates: { pageInfo: { endCursor: string } };
    }
    const { data } = await ask<Page>(database, `{ clubAggregates { nodes { count } ${page} } }`);
    const after = data.clubAggregates.pageInfo.endCursor;
    const { codes } = await ask(
      database,
      "query($after: String) { clubAggregates(after: $after) { nodes { groupedBy { kind } count } } }",
      { after },
    );
    expect(codes).toEqual(["CURSOR_ORDER_MISMATCH"]);
  });

  it("say that a sum is too large for its type instead of a wrong one", () => {
    expect(() => SafeIntScalar.serialize(Number("9007199254740993"))).toThrow("The value is no SafeInt");
  });

  it("send every value as a parameter", async () => {
    const hostile = "'; DROP TABLE club; --";
    await ask(
      database,
      "query($text: String!) { clubAggregates(where: { name: { eq: $text } }, fill: ZERO) { nodes { groupedBy { seenAt { date } } some: filtered(where: { code: { contains: $text } }) { count } } } }",
      { text: hostile },
    );
    expect(database.statements.at(-1)).not.toContain("DROP");
  });
});
