import "reflect-metadata";
import { formatTypeId } from "@youth-graph/kernel";
import { openSubgraph, type SubgraphUnderTest } from "@youth-graph/subgraph/test";
import { wholeWorld } from "@youth-graph/world";
import { venues } from "../subgraph";

type Home = Record<string, unknown>;
interface Homes {
  youthHomes: { totalCount: number; nodes: Home[] };
}

describe("YouthHome", () => {
  let subgraph: SubgraphUnderTest;
  beforeAll(async () => {
    subgraph = await openSubgraph(venues, { world: wholeWorld });
  }, 120_000);
  afterAll(() => subgraph.close());

  const homes = async (args: string, selection: string) => {
    const answer = await subgraph.execute<Homes>(
      `{ youthHomes(${args}) { totalCount nodes { ${selection} } } }`,
    );
    expect(answer.errors).toEqual([]);
    return { ...answer.data.youthHomes, statements: answer.statements };
  };

  it("names eight homes and holds eight placeholders of unspecified kind", async () => {
    const named = await homes("where: { provenance: { eq: REPORTED } }", "name kind { code }");
    const placeholders = await homes(
      'where: { provenance: { eq: SYNTHETIC }, kind: { code: { eq: "UNSPECIFIED_IN_SOURCE" } } }',
      "name note",
    );
    expect(named.nodes).toHaveLength(8);
    expect(named.nodes.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["1972融创产业园", "泰盛广场", "万象汇", "天源物流园区", "顺和直播基地"]),
    );
    expect(placeholders.nodes).toHaveLength(8);
    expect(placeholders.nodes.every(({ note }) => String(note).includes("does not name"))).toBe(true);
  });

  it("leaves unknown what the report does not say of a named home", async () => {
    const selection =
      "address location { latitude } level capacity leadBranch { id } host openedOn placeNameAsPrinted status";
    const { nodes } = await homes('where: { name: { eq: "茶芽山" } }', selection);
    expect(nodes).toEqual([
      {
        address: null,
        location: null,
        level: null,
        capacity: null,
        leadBranch: null,
        host: null,
        openedOn: null,
        placeNameAsPrinted: "茶芽山",
        status: "OPEN",
      },
    ]);
  });

  it("gives a location with its coordinate system, in the statement that reads the home", async () => {
    const { nodes, statements } = await homes(
      "where: { coordinateSystem: { eq: CGCS2000 } }, first: 1",
      "location { latitude longitude coordinateSystem }",
    );
    expect(nodes).toEqual([
      {
        location: {
          latitude: expect.any(Number),
          longitude: expect.any(Number),
          coordinateSystem: "CGCS2000",
        },
      },
    ]);
    expect(statements).toHaveLength(1);
  });

  it("lists the homes within a sub-district with their hours and the organization that leads them", async () => {
    const [street] = await subgraph.sql<{ id: string; code: string }>(
      `SELECT id, code FROM division WHERE level = 'STREET' ORDER BY code LIMIT 1`,
    );
    const expected = await subgraph.sql<{ id: string; lead: string }>(
      `SELECT home.id, home.lead_branch_id AS lead FROM youth_home home JOIN division ON division.id = home.division_id
       WHERE $1 = ANY(division.ancestor_ids) ORDER BY home.name`,
      [street?.id],
    );
    const { nodes, totalCount } = await homes(
      `where: { within: "${formatTypeId("division", street?.id ?? "")}" }, orderBy: [{ name: ASC }]`,
      "id leadBranch { id } openingHours { weekday opensAt closesAt validTo }",
    );
    expect(totalCount).toBeGreaterThan(0);
    expect(nodes.map(({ id, leadBranch }) => [id, leadBranch])).toEqual(
      expected.map(({ id, lead }) => [formatTypeId("youth_home", id), { id: formatTypeId("branch", lead) }]),
    );
    for (const { openingHours } of nodes)
      expect(openingHours).toEqual(
        [1, 2, 3, 4, 5, 6].map(weekday => ({ weekday, opensAt: "09:00", closesAt: "17:30", validTo: null })),
      );
  });

  it("reads sixteen homes with totals, managers and hours in one statement each", async () => {
    const { nodes, statements } = await homes(
      "first: 50",
      `managers { startsOn endsOn person { id } } currentManager { startsOn } openingHours { weekday } activityRate
       visitTotal(from: "2021-05-01", to: "2021-06-01") { value } division { id } kind { name }`,
    );
    expect(nodes).toHaveLength(16);
    expect(statements).toHaveLength(7);
    for (const { managers } of nodes as { managers: { startsOn: string }[] }[])
      expect(managers.map(({ startsOn }) => startsOn)).toEqual(
        managers
          .map(({ startsOn }) => startsOn)
          .sort()
          .reverse(),
      );
    expect(nodes.filter(({ currentManager }) => currentManager === null)).toHaveLength(1);
  });

  it("filters by what it offers and by its related rows", async () => {
    const { totalCount } = await homes(
      `where: { services: { has: "涉农政策" }, inspections: { count: { gte: 1 } }, visits: { some: { visits: { gt: 0 } } } }`,
      "id",
    );
    expect(totalCount).toBe(3);
  });

  it.each([
    ["latitude = 35, longitude = NULL, coordinate_system = NULL", "youth_home_location_check"],
    ["latitude = 95, longitude = 118, coordinate_system = 'WGS84'", "youth_home_latitude_check"],
    ["capacity = 0", "youth_home_capacity_check"],
  ])("refuses to store %s", async (change, constraint) => {
    await expect(subgraph.sql(`UPDATE youth_home SET ${change}`)).rejects.toMatchObject({ constraint });
  });
});
