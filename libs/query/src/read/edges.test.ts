import { formatTypeId } from "@youth-graph/kernel";
import { openClubDatabase, type ClubDatabase } from "../../test/club-database";
import { ask } from "../../test/club-graph";
import { clubRow } from "../../test/world";

const uuid = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`;

let database: ClubDatabase;
beforeAll(async () => {
  database = await openClubDatabase();
  await database.fill({
    places: [{ id: uuid(9), code: "1", level: "CITY", ancestorIds: [uuid(9)] }],
    clubs: [1, 2, 3].map(n => clubRow({ id: uuid(n), name: `Club ${n}`, size: n, placeId: uuid(9) })),
    members: [{ id: uuid(5), clubId: uuid(2), age: 40 }],
    visits: [{ id: uuid(6), clubId: uuid(2), hours: 2 }],
  });
}, 60_000);
afterAll(() => database.close());

interface Listed {
  clubs: {
    edges: { cursor: string; node: Record<string, unknown> }[];
    pageInfo: { startCursor: string; endCursor: string };
  };
}
const edges = (selection: string, args = "(first: 2)"): string =>
  `{ clubs${args} { edges { ${selection} } } }`;

describe("the edges of a list", () => {
  it("have a node of any type, with its id and a cursor", async () => {
    const { data, codes } = await ask<Listed>(
      database,
      "{ clubs(first: 2) { edges { cursor node { __typename id } } pageInfo { startCursor endCursor } } }",
    );
    expect(codes).toEqual([]);
    expect(data.clubs.edges.map(({ node }) => node)).toEqual(
      [1, 2].map(n => ({ __typename: "Club", id: formatTypeId("club", uuid(n)) })),
    );
    const { startCursor, endCursor } = data.clubs.pageInfo;
    expect(data.clubs.edges.map(({ cursor }) => cursor)).toEqual([startCursor, endCursor]);
  });

  it("give of the node what a fragment on its type selects, read in the same statement", async () => {
    const before = database.statements.length;
    const { data } = await ask<Listed>(
      database,
      `${edges("node { id ...named ... on Club { size tags motto visitCount } }")} fragment named on Club { name }`,
    );
    expect(database.statements.length - before).toBe(1);
    expect(data.clubs.edges.map(({ node }) => node)).toMatchObject([
      { name: "Club 1", size: 1, tags: [], motto: null, visitCount: 0 },
      { name: "Club 2", size: 2, tags: [], motto: null, visitCount: 1 },
    ]);
  });

  it("go on to what their nodes lead to, a statement a step", async () => {
    const before = database.statements.length;
    const { data } = await ask<Listed>(
      database,
      edges("node { ... on Club { place { code } eldest { age } members { nodes { age } } } }"),
    );
    expect(database.statements.length - before).toBe(4);
    expect(data.clubs.edges.map(({ node }) => node)).toEqual([
      { place: { code: "1" }, eldest: null, members: { nodes: [] } },
      { place: { code: "1" }, eldest: { age: 40 }, members: { nodes: [{ age: 40 }] } },
    ]);
  });

  it("read no more than the id and no cursor where nothing else is selected", async () => {
    await ask(database, edges("node { id }"));
    expect(database.statements.at(-1)).not.toMatch(/"name"|cursor:/);
  });

  it("continue the list after and before their cursors", async () => {
    const { data } = await ask<Listed>(database, edges("cursor", ""));
    const [first, , third] = data.clubs.edges.map(({ cursor }) => cursor);
    const between = await ask<Listed>(
      database,
      edges("node { id }", `(after: "${first}", before: "${third}")`),
    );
    expect(between.data.clubs.edges).toEqual([{ node: { id: formatTypeId("club", uuid(2)) } }]);
  });
});
