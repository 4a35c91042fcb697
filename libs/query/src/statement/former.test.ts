import { closed, places, ToldDatabase } from "../../test/told";

let club: ToldDatabase;
beforeAll(async () => (club = await ToldDatabase.open()), 60_000);
afterAll(() => club.database.close());

describe("former rows", () => {
  const former = (path: string[], included: boolean, count: number): object[] => [
    { code: "DIVISIONS_CLOSED", path, of: "divisions", column: "closedIn", included, count },
  ];
  interface Places {
    places: { totalCount: number };
  }

  it("are left out of a list unless its filter names what tells them, and that is said", async () => {
    const left = await club.ask<Places>("{ places { totalCount } }");
    expect(left.data.places.totalCount).toBe(places.length - closed.length);
    expect(left.notices).toEqual(former(["places"], false, 5));
    expect(left.messages).toEqual([
      "5 closed divisions are left out; closedIn: {} in where has all, closedIn: { isNull: false } the closed ones alone.",
    ]);
    expect(left.statements).toBe(1);
    const all = await club.ask<Places>("{ places(where: { closedIn: {} }) { totalCount } }");
    expect(all.data.places.totalCount).toBe(places.length);
    expect(all.notices).toEqual(former(["places"], true, 5));
    expect(all.messages).toEqual(["5 divisions of those asked for are closed."]);
    const these = await club.ask<Places>(
      "{ places(where: { or: [{ not: { closedIn: { isNull: true } } }] }) { totalCount } }",
    );
    expect(these.data.places.totalCount).toBe(5);
    expect(these.notices).toEqual(former(["places"], true, 5));
  });

  it("are no news where the filter has none", async () => {
    for (const where of [
      "level: { eq: CITY }",
      "closedIn: { isNull: true }",
      "and: [{ closedIn: { isNull: true } }]",
    ])
      expect(await club.only("DIVISIONS_CLOSED", `{ places(where: { ${where} }) { totalCount } }`)).toEqual(
        [],
      );
  });

  it("are counted as the list's filter has them, and of each parent", async () => {
    const some = '{ places(where: { code: { startsWith: "20" } }) { nodes { code } } }';
    expect(await club.only("DIVISIONS_CLOSED", some)).toEqual(former(["places"], false, 1));
    const { data, notices } = await club.ask<{ places: { nodes: { parts: { totalCount: number } }[] } }>(
      "{ places(where: { level: { eq: CITY } }, orderBy: [{ code: ASC }]) { nodes { parts { totalCount } } } }",
    );
    expect(data.places.nodes.map(({ parts }) => parts.totalCount)).toEqual([22, 29]);
    expect(notices).toEqual(former(["places", "nodes", "parts"], false, 5));
  });

  it("are left out of groups and their numbers alike, in a statement each", async () => {
    const query = (where: string): string =>
      `{ placeAggregates(where: { ${where} }) { count nodes { groupedBy { level } count } } }`;
    const left = await club.ask<{ placeAggregates: unknown }>(query(""));
    expect(left.data.placeAggregates).toEqual({
      count: 53,
      nodes: [
        { groupedBy: { level: "CITY" }, count: 2 },
        { groupedBy: { level: "WARD" }, count: 51 },
      ],
    });
    expect(left.notices).toEqual(former(["placeAggregates"], false, 5));
    expect(left.statements).toBe(2);
    const all = await club.ask<{ placeAggregates: { count: number } }>(query("closedIn: {}"));
    expect(all.data.placeAggregates.count).toBe(58);
    expect(all.notices).toEqual(former(["placeAggregates"], true, 5));
    expect(await club.only("DIVISIONS_CLOSED", "{ placeAggregates { count } }")).toEqual(
      former(["placeAggregates"], false, 5),
    );
  });

  it("are left out of conditions and orders on lists as of the lists themselves", async () => {
    const cities = async (args: string): Promise<string[]> => {
      const { data } = await club.ask<{ places: { nodes: { code: string }[] } }>(
        `{ places(${args}) { nodes { code } } }`,
      );
      return data.places.nodes.map(({ code }) => code);
    };
    expect(await cities("where: { parts: { count: { eq: 22 } } }")).toEqual(["1"]);
    expect(await cities("where: { parts: { where: { closedIn: {} }, count: { eq: 26 } } }")).toEqual(["1"]);
    expect(
      await cities("where: { parts: { where: { closedIn: { isNull: false } }, count: { eq: 4 } } }"),
    ).toEqual(["1"]);
    expect(await cities('where: { parts: { some: { code: { eq: "200" } } } }')).toEqual([]);
    expect(await cities('where: { parts: { some: { closedIn: {}, code: { eq: "200" } } } }')).toEqual(["2"]);
    expect(
      await cities('where: { parts: { none: { code: { in: ["100", "110"] } } }, level: { eq: CITY } }'),
    ).toEqual(["2"]);
    expect(await cities('where: { parts: { every: { code: { gt: "200" } } }, level: { eq: CITY } }')).toEqual(
      ["2"],
    );
    const more = [204, 205, 206, 207, 208, 209, 210, 211];
    await club.closedIn("2020", more);
    expect(await cities("where: { level: { eq: CITY } }, orderBy: [{ parts: { count: DESC } }]")).toEqual([
      "1",
      "2",
    ]);
    await club.closedIn(null, more);
    expect(await cities("where: { level: { eq: CITY } }, orderBy: [{ parts: { count: DESC } }]")).toEqual([
      "2",
      "1",
    ]);
  });

  it("are found by their key and by what points to them", async () => {
    const { data, notices } = await club.ask(
      '{ place(code: "100") { code closedIn clubs { totalCount } } clubs(first: 1) { nodes { place { code } } } }',
    );
    expect(data).toEqual({
      place: { code: "100", closedIn: "2020", clubs: { totalCount: 3 } },
      clubs: { nodes: [{ place: { code: "100" } }] },
    });
    expect(notices).toEqual([]);
  });

  it("are told of where they are keys of other rows' groups, with how many of these rows", async () => {
    const keys = {
      code: "DIVISIONS_CLOSED",
      path: ["clubAggregates", "nodes"],
      of: "keys",
      included: true,
      count: 3,
    };
    for (const key of ["place { code }", "place { id }", "place { level } kind"])
      expect(
        await club.only("DIVISIONS_CLOSED", `{ clubAggregates { nodes { groupedBy { ${key} } count } } }`),
      ).toEqual([keys]);
    const { messages, statements } = await club.ask(
      "{ clubAggregates { nodes { groupedBy { place { code } } } } }",
    );
    expect(messages).toEqual(["3 rows of those counted belong to closed divisions."]);
    expect(statements).toBe(1);
    const up = "place { rollUp(level: [CITY]) { code } }";
    expect(
      await club.only("DIVISIONS_CLOSED", `{ clubAggregates { nodes { groupedBy { ${up} } } } }`),
    ).toEqual([]);
    const open =
      "{ clubAggregates(where: { place: { closedIn: { isNull: true } } }) { nodes { groupedBy { place { code } } } } }";
    expect(await club.only("DIVISIONS_CLOSED", open)).toEqual([]);
  });
});
