import { openClubDatabase, type ClubDatabase } from "../../test/club-database";
import { ask } from "../../test/club-graph";
import { clubRow } from "../../test/world";

const uuid = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`;
const [city, ward, town] = [uuid(7), uuid(8), uuid(9)];

let database: ClubDatabase;
beforeAll(async () => {
  database = await openClubDatabase();
  await database.fill({
    places: [
      { id: city, code: "1", level: "CITY", ancestorIds: [city] },
      { id: ward, code: "11", level: "WARD", ancestorIds: [city, ward] },
      { id: town, code: "2", level: "CITY", ancestorIds: [town] },
    ],
    clubs: [
      clubRow({ id: uuid(1), kind: "CHESS", size: 1, placeId: ward, seenAt: "2021-05-24T16:30:00Z" }),
      clubRow({ id: uuid(2), kind: "CHESS", size: 5, placeId: city, seenAt: "2021-05-24T15:30:00Z" }),
      clubRow({ id: uuid(3), kind: "CHOIR", size: 4, placeId: town, seenAt: "2021-05-26T00:00:00Z" }),
    ],
  });
}, 60_000);
afterAll(() => database.close());

interface Groups {
  clubAggregates: { nodes: Record<string, unknown>[] };
}
async function groups(args: string, nodes: string): Promise<Record<string, unknown>[]> {
  const { data, messages } = await ask<Groups>(
    database,
    `{ clubAggregates(${args}) { nodes { ${nodes} } } }`,
  );
  expect(messages).toEqual([]);
  return data.clubAggregates.nodes;
}

describe("groups are ordered by what they select", () => {
  it("by a number, in ascending order unless told otherwise", async () => {
    const nodes = "groupedBy { kind } size { avg }";
    const found = [
      { groupedBy: { kind: "CHESS" }, size: { avg: 3 } },
      { groupedBy: { kind: "CHOIR" }, size: { avg: 4 } },
    ];
    expect(await groups('orderBy: [{ by: "size.avg" }]', nodes)).toEqual(found);
    expect(await groups('orderBy: [{ by: "size.avg", direction: DESC }]', nodes)).toEqual(found.reverse());
  });

  it("by a key, in the order of its column, also below a relation, a time and a level above", async () => {
    const orderBy = (by: string): string => `orderBy: [{ by: "${by}", direction: DESC }]`;
    expect(await groups(orderBy("groupedBy.place.code"), "groupedBy { place { code } }")).toEqual(
      ["2", "11", "1"].map(code => ({ groupedBy: { place: { code } } })),
    );
    expect(await groups(orderBy("groupedBy.seenAt.date"), "groupedBy { seenAt { date } } count")).toEqual([
      { groupedBy: { seenAt: { date: "2021-05-26" } }, count: 1 },
      { groupedBy: { seenAt: { date: "2021-05-25" } }, count: 1 },
      { groupedBy: { seenAt: { date: "2021-05-24" } }, count: 1 },
    ]);
    expect(
      await groups(
        orderBy("groupedBy.place.rollUp.code"),
        "groupedBy { place { rollUp(level: CITY) { code } } } count",
      ),
    ).toEqual([
      { groupedBy: { place: { rollUp: { code: "2" } } }, count: 1 },
      { groupedBy: { place: { rollUp: { code: "1" } } }, count: 2 },
    ]);
  });

  it("by the names that the query gives, each of them by itself", async () => {
    const nodes = `by: groupedBy { at: place { up: rollUp(level: CITY) { of: code } down: rollUp(level: WARD) { of: code } } }
      few: filtered(where: { size: { lt: 2 } }) { n: count } many: filtered(where: { size: { gt: 2 } }) { n: count s: size { low: percentile(p: 0) high: percentile(p: 1) } }`;
    const by = (one: string): Promise<unknown[]> =>
      groups(`orderBy: [{ by: "${one}", direction: DESC }, { by: "by.at.down.of" }]`, nodes).then(found =>
        found.map(({ by: keys, ...numbers }) => [keys, numbers]),
      );
    const wardGroup = [
      { at: { up: { of: "1" }, down: { of: "11" } } },
      { few: { n: 1 }, many: { n: 0, s: { low: null, high: null } } },
    ];
    const cityGroup = [
      { at: { up: { of: "1" }, down: { of: null } } },
      { few: { n: 0 }, many: { n: 1, s: { low: 5, high: 5 } } },
    ];
    const townGroup = [
      { at: { up: { of: "2" }, down: { of: null } } },
      { few: { n: 0 }, many: { n: 1, s: { low: 4, high: 4 } } },
    ];
    expect(await by("few.n")).toEqual([wardGroup, cityGroup, townGroup]);
    expect(await by("many.s.high")).toEqual([cityGroup, townGroup, wardGroup]);
    expect(await by("by.at.up.of")).toEqual([townGroup, wardGroup, cityGroup]);
  });

  it("through fragments and variables, as they are answered", async () => {
    const { data, codes } = await ask<Groups>(
      database,
      `query($by: String!, $n: Float!) {
        clubAggregates(orderBy: [{ by: $by }], having: { by: "sizes.max", is: { gte: $n } }) { nodes { ...numbers groupedBy { ... on ClubGroupKeys { kind } } } }
      }
      fragment numbers on ClubGroup { sizes: size { max } }`,
      { by: "groupedBy.kind", n: 4.5 },
    );
    expect(codes).toEqual([]);
    expect(data.clubAggregates.nodes).toEqual([{ sizes: { max: 5 }, groupedBy: { kind: "CHESS" } }]);
  });
});

describe("groups are kept by numbers that they select", () => {
  const nodes = "groupedBy { kind } count size { sum } seenAt { max } days: seenAt { distinctCount }";
  const kinds = async (having: string): Promise<unknown[]> =>
    (await groups(`having: ${having}`, nodes)).map(({ groupedBy }) => (groupedBy as { kind: string }).kind);

  it.each([
    ['{ by: "count", is: { gte: 2 } }', ["CHESS"]],
    ['{ by: "count", is: { gte: 1.5 } }', ["CHESS"]],
    ['{ not: { by: "count", is: { gte: 2 } } }', ["CHOIR"]],
    ['{ or: [{ by: "size.sum", is: { eq: 4 } }, { by: "size.sum", is: { eq: 6 } }] }', ["CHESS", "CHOIR"]],
    ['{ and: [{ by: "size.sum", is: { gt: 4 } }, { by: "count", is: { lt: 2 } }] }', []],
    ['{ by: "seenAt.max", instant: { gt: "2021-05-25T00:00:00Z" } }', ["CHOIR"]],
    ['{ by: "days.distinctCount", is: { in: [2, 3] } }', ["CHESS"]],
    ["{}", ["CHESS", "CHOIR"]],
    ["{ or: [] }", []],
  ])("%s leaves %j", async (having, left) => expect(await kinds(having)).toEqual(left));
});

describe("a group", () => {
  it("has none of what the whole has", async () => {
    expect(
      await groups(
        "first: 1",
        "count nodes { count } pageInfo { endCursor } totalCount filtered(where: {}) { count groupedBy { kind } nodes { count } totalCount }",
      ),
    ).toEqual([
      {
        count: 3,
        nodes: null,
        pageInfo: null,
        totalCount: null,
        filtered: { count: 3, groupedBy: null, nodes: null, totalCount: null },
      },
    ]);
  });

  it("leads to the row behind its key, all of a page in one more statement", async () => {
    const before = database.statements.length;
    expect(
      await groups("first: 20", "count groupedBy { place { id node { code clubs { totalCount } } } }"),
    ).toMatchObject([
      { groupedBy: { place: { node: { code: "1", clubs: { totalCount: 1 } } } } },
      { groupedBy: { place: { node: { code: "11", clubs: { totalCount: 1 } } } } },
      { groupedBy: { place: { node: { code: "2", clubs: { totalCount: 1 } } } } },
    ]);
    expect(database.statements.length - before).toBe(3);
  });
});
