import { formatTypeId } from "@youth-graph/kernel";
import fc from "fast-check";
import { worlds } from "../../test/arbitraries";
import { openClubDatabase, type ClubDatabase } from "../../test/club-database";
import { ask } from "../../test/club-graph";
import { clubRow } from "../../test/world";

let database: ClubDatabase;
beforeAll(async () => (database = await openClubDatabase()), 60_000);
afterAll(() => database.close());

describe("filled groups of related rows", () => {
  it("have 0 for what no row leads to, as far as the filter lets it be", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, fc.constantFrom("", "1", "11"), async (world, under) => {
        await database.fill(world);
        const root = world.places.find(({ code }) => code === under)?.id ?? null;
        const where = root === null ? {} : { within: formatTypeId("place", root) };
        const { data, codes } = await ask<{
          clubAggregates: { nodes: { groupedBy: { place: { code: string | null } }; count: number }[] };
        }>(
          database,
          `query($where: ClubWhere) { clubAggregates(fill: ZERO, first: 200, where: $where) { nodes { groupedBy { place { code } } count } } }`,
          { where },
        );
        expect(codes).toEqual([]);
        const inside = world.places.filter(place => root === null || place.ancestorIds.includes(root));
        const placeless = world.clubs.filter(({ placeId }) => placeId === null).length;
        expect(
          data.clubAggregates.nodes.map(({ groupedBy, count }) => [groupedBy.place.code, count]),
        ).toEqual([
          ...inside
            .map(({ id, code }): [string | null, number] => [
              code,
              world.clubs.filter(({ placeId }) => placeId === id).length,
            ])
            .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
          ...(root === null && placeless > 0 ? [[null, placeless]] : []),
        ]);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it("keep to the condition on the row that a key leads to, and to the place whose list it is", async () => {
    const [city, ward, other] = ["a", "b", "c"].map(end => `00000000-0000-4000-8000-00000000000${end}`) as [
      string,
      string,
      string,
    ];
    await database.fill({
      places: [
        { id: city, code: "1", level: "CITY", ancestorIds: [city] },
        { id: ward, code: "11", level: "WARD", ancestorIds: [city, ward] },
        { id: other, code: "2", level: "CITY", ancestorIds: [other] },
      ],
      clubs: [clubRow({ id: "00000000-0000-4000-8000-000000000001", placeId: ward, size: 7 })],
    });
    const codesOf = async (query: string): Promise<unknown> => {
      const { data, codes } = await ask(database, query);
      expect(codes).toEqual([]);
      return data;
    };
    const select = "nodes { groupedBy { place { code } } count }";
    const row = (code: string, count: number): object => ({ groupedBy: { place: { code } }, count });
    expect(
      await codesOf(
        `{ clubAggregates(fill: ZERO, where: { place: { level: { eq: CITY } } }) { ${select} } }`,
      ),
    ).toEqual({ clubAggregates: { nodes: [row("1", 0), row("2", 0)] } });
    expect(
      await codesOf(
        `{ clubAggregates(fill: ZERO, where: { and: [{ place: { level: { eq: WARD } } }] }) { nodes { groupedBy { place { c: rollUp(level: CITY) { code } } } count } } }`,
      ),
    ).toEqual({ clubAggregates: { nodes: [{ groupedBy: { place: { c: { code: "1" } } }, count: 1 }] } });
    expect(await codesOf(`{ place(code: "2") { clubAggregates(fill: ZERO) { ${select} } } }`)).toEqual({
      place: { clubAggregates: { nodes: [row("2", 0)] } },
    });
    // Over two steps: no club of another place could have brought this one a member.
    expect(
      await codesOf(
        `{ place(code: "11") { clubMemberAggregates(fill: ZERO) { nodes { groupedBy { club { size } } count } } } other: place(code: "2") { clubMemberAggregates(fill: ZERO) { nodes { groupedBy { club { size } } } } } }`,
      ),
    ).toEqual({
      place: { clubMemberAggregates: { nodes: [{ groupedBy: { club: { size: 7 } }, count: 0 }] } },
      other: { clubMemberAggregates: { nodes: [] } },
    });
    expect(
      await codesOf(
        `{ clubAggregates(fill: ZERO, where: { kind: { ne: CHESS } }) { nodes { groupedBy { kind } count } } }`,
      ),
    ).toEqual({
      clubAggregates: {
        nodes: [
          { groupedBy: { kind: "CHOIR" }, count: 0 },
          { groupedBy: { kind: "ATHLETICS" }, count: 0 },
          { groupedBy: { kind: null }, count: 1 },
        ],
      },
    });
  });
});
