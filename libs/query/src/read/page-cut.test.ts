import { ToldDatabase, uuid } from "../../test/told";

let club: ToldDatabase;
beforeAll(async () => (club = await ToldDatabase.open()), 60_000);
afterAll(() => club.database.close());

describe("a page that was cut", () => {
  it.each([
    ["{ clubs { nodes { id } } }", 20],
    ["{ clubs { edges { cursor } pageInfo { hasNextPage } } }", 20],
    ["{ clubs(orderBy: [{ size: DESC }], where: { size: { gt: 5 } }) { nodes { id } totalCount } }", 20],
  ])("at the default size is told: %s", async (query, shown) => {
    const { notices, messages, statements } = await club.ask(query);
    expect(notices).toEqual([{ code: "PAGE_CUT", path: ["clubs"], of: "rows", shown, count: 1 }]);
    expect(messages).toEqual(["20 rows are shown, and more follow: first takes up to 200, after goes on."]);
    expect(statements).toBe(1);
  });

  it.each([
    "{ clubs(first: 44) { nodes { id } } }",
    "{ clubs(last: 20) { nodes { id } } }",
    "{ clubs(where: { size: { lte: 20 } }) { nodes { id } } }",
    "{ clubs { totalCount countEstimate } }",
    "{ clubs(first: 200) { nodes { id } } }",
    "{ clubAggregates { nodes { groupedBy { kind } count } } }",
  ])("is no news where it was wished, or nothing follows: %s", async query => {
    expect(await club.ask(query)).toMatchObject({ notices: [] });
  });

  it("is told once of all parents' lists, by the names of the answer, with how many they are", async () => {
    const query = `{ cities: places(where: { level: { eq: CITY } }) { nodes { wards: parts { nodes { code } } } } }`;
    const { notices, messages } = await club.ask(query);
    expect(notices.filter(({ code }) => code === "PAGE_CUT")).toEqual([
      { code: "PAGE_CUT", path: ["cities", "nodes", "wards"], of: "rows", shown: 20, count: 2 },
    ]);
    expect(messages).toContainEqual(
      expect.stringMatching(/^In 2 of the lists 20 rows are shown, and more follow/),
    );
  });

  it("is told of groups, in a whole and in lists of lists", async () => {
    const groups = "nodes { groupedBy { size } count }";
    expect(await club.only("PAGE_CUT", `{ clubAggregates { ${groups} } }`)).toEqual([
      { code: "PAGE_CUT", path: ["clubAggregates"], of: "groups", shown: 20, count: 1 },
    ]);
    const nested = `{ places(first: 100) { nodes { numbers: clubAggregates { ${groups} } } } }`;
    expect(await club.only("PAGE_CUT", nested)).toEqual([
      { code: "PAGE_CUT", path: ["places", "nodes", "numbers"], of: "groups", shown: 20, count: 1 },
    ]);
    expect(await club.only("PAGE_CUT", `{ clubAggregates(first: 20) { ${groups} } }`)).toEqual([]);
  });

  it("is told at the largest size, even of whoever wished for it, and of a list without pages", async () => {
    const many = Array.from({ length: 201 }, (_, n) => uuid(5000 + n));
    await club.database.execute("INSERT INTO club (id, place_id) SELECT id, $2 FROM unnest($1::uuid[]) id", [
      many,
      uuid(111),
    ]);
    const query = `{ clubs(first: 200) { nodes { id } }
      places(first: 100) { nodes { clubs(first: 199) { nodes { id } } roll { id } } } }`;
    const { notices, messages } = await club.ask(query);
    expect(notices.filter(({ code }) => code === "PAGE_CUT")).toEqual([
      { code: "PAGE_CUT", path: ["clubs"], of: "rows", shown: 200, count: 1 },
      { code: "PAGE_CUT", path: ["places", "nodes", "roll"], of: "items", shown: 200, count: 1 },
    ]);
    expect(messages).toEqual(
      expect.arrayContaining([
        "200 rows are shown, and more follow: after goes on.",
        "200 items are shown, and more follow: this list has no pages, that of the noun itself does.",
      ]),
    );
    await club.database.execute("DELETE FROM club WHERE id = ANY($1)", [many]);
  });
});
