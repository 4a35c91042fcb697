import "reflect-metadata";
import { formatTypeId } from "@youth-graph/kernel";
import { openSubgraph, type SubgraphUnderTest } from "@youth-graph/subgraph/test";
import { wholeWorld } from "@youth-graph/world";
import { venues } from "../../subgraph";

interface Nearby {
  nearness: string;
  youthHome: { id: string; name: string };
}
interface Place {
  id: string;
  youthHomes: { totalCount: number };
  venueKinds: { kind: { code: string; name: string }; count: number }[];
  nearestYouthHomes: Nearby[];
}

const codes = [
  "PARTY_MASS_SERVICE_CENTRE",
  "INNOVATION_PARK",
  "BUSINESS_DISTRICT",
  "LIVE_STREAMING_BASE",
  "RURAL_REVITALISATION",
  "UNSPECIFIED_IN_SOURCE",
];

describe("Division", () => {
  let subgraph: SubgraphUnderTest;
  beforeAll(async () => {
    subgraph = await openSubgraph(venues, { world: wholeWorld });
  }, 120_000);
  afterAll(() => subgraph.close());

  const divisions = async (uuids: string[], selection: string) => {
    const answer = await subgraph.execute<{ _entities: Place[] }>(
      `query($refs: [_Any!]!) { _entities(representations: $refs) { ... on Division { ${selection} } } }`,
      { refs: uuids.map(uuid => ({ __typename: "Division", id: formatTypeId("division", uuid) })) },
    );
    expect(answer.errors).toEqual([]);
    return { places: answer.data._entities, statements: answer.statements };
  };

  const idsOf = async (condition: string): Promise<string[]> =>
    (await subgraph.sql<{ id: string }>(`SELECT id FROM division WHERE ${condition} ORDER BY code`)).map(
      ({ id }) => id,
    );

  it("counts all six kinds in the report's order, zeros too, for the district and a sub-district", async () => {
    const [district = ""] = await idsOf("code = '371302'");
    const [street = ""] = await idsOf("level = 'STREET'");
    const { places, statements } = await divisions(
      [district, street],
      "venueKinds { kind { code name } count } youthHomes(first: 0) { totalCount }",
    );
    for (const [index, id] of [district, street].entries()) {
      const rows = await subgraph.sql<{ code: string; count: number }>(
        `SELECT kind.code, count(*)::int FROM youth_home home JOIN venue_kind kind ON kind.id = home.kind_id
         JOIN division ON division.id = home.division_id WHERE $1 = ANY(ancestor_ids) GROUP BY kind.code`,
        [id],
      );
      const counts = new Map(rows.map(({ code, count }) => [code, count]));
      const { venueKinds = [], youthHomes } = places[index] ?? {};
      expect(venueKinds.map(({ kind, count }) => [kind.code, count])).toEqual(
        codes.map(code => [code, counts.get(code) ?? 0]),
      );
      expect(venueKinds.reduce((sum, { count }) => sum + count, 0)).toBe(youthHomes?.totalCount);
    }
    expect(places[0]?.youthHomes.totalCount).toBe(16);
    expect(places[1]?.venueKinds.filter(({ count }) => count === 0)).toHaveLength(5);
    // The counts, the kinds, and the connection: each once for both divisions.
    expect(statements).toHaveLength(3);
  });

  it("gives zeros for a division that it does not know", async () => {
    const { places } = await divisions(
      ["00000000-0000-5000-8000-000000000000"],
      "venueKinds { count } nearestYouthHomes { nearness }",
    );
    expect(places[0]).toEqual({ venueKinds: codes.map(() => ({ count: 0 })), nearestYouthHomes: [] });
  });

  it("puts homes of the community first, then of the sub-district, then of the district, by pinyin", async () => {
    const [community = ""] = await idsOf(
      "cardinality(ancestor_ids) = 3 AND id IN (SELECT division_id FROM youth_home)",
    );
    const { places } = await divisions(
      [community],
      "nearestYouthHomes(first: 200) { nearness youthHome { id name } }",
    );
    const expected = await subgraph.sql<{ id: string; nearness: string }>(
      `SELECT home.id, CASE WHEN place.id = own.id THEN 'SAME_COMMUNITY'
         WHEN own.ancestor_ids[2] = ANY(place.ancestor_ids) THEN 'SAME_STREET_OR_TOWN' ELSE 'SAME_DISTRICT' END AS nearness
       FROM youth_home home JOIN division place ON place.id = home.division_id JOIN division own ON own.id = $1
       ORDER BY place.id = own.id DESC, coalesce(own.ancestor_ids[2] = ANY(place.ancestor_ids), false) DESC, home.name, home.id`,
      [community],
    );
    expect(places[0]?.nearestYouthHomes.map(({ youthHome, nearness }) => [youthHome.id, nearness])).toEqual(
      expected.map(({ id, nearness }) => [formatTypeId("youth_home", id), nearness]),
    );
    expect(expected[0]?.nearness).toBe("SAME_COMMUNITY");
    expect(expected).toHaveLength(16);
  });

  it("finds the nearest three of every community of a sub-district in one statement and their homes in another", async () => {
    const [street = ""] = await idsOf("level = 'STREET'");
    const communities = await idsOf(`'${street}' = ANY(ancestor_ids) AND id <> '${street}'`);
    const { places, statements } = await divisions(
      communities,
      "nearestYouthHomes { nearness youthHome { id name } }",
    );
    expect(statements).toHaveLength(2);
    expect(places.length).toBeGreaterThan(5);
    for (const { nearestYouthHomes } of places) {
      expect(nearestYouthHomes).toHaveLength(3);
      expect(nearestYouthHomes[0]?.nearness).not.toBe("SAME_DISTRICT");
    }
  });

  it("leaves delisted homes out of the nearest", async () => {
    const [street = ""] = await idsOf("level = 'STREET'");
    const nearest = async (): Promise<Nearby[]> =>
      (await divisions([street], "nearestYouthHomes(first: 1) { nearness youthHome { id name } }")).places[0]
        ?.nearestYouthHomes ?? [];
    const [before] = await nearest();
    const rename = (status: string): Promise<unknown> =>
      subgraph.sql(`UPDATE youth_home SET status = $1 WHERE name = $2`, [status, before?.youthHome.name]);
    expect(before?.nearness).toBe("SAME_STREET_OR_TOWN");
    await rename("DELISTED");
    expect((await nearest())[0]?.youthHome.id).not.toBe(before?.youthHome.id);
    await rename("OPEN");
  });

  it.each([-1, 201])("refuses to look for %s nearest homes", async first => {
    const [district = ""] = await idsOf("code = '371302'");
    const answer = await subgraph.execute(
      `{ _entities(representations: [{ __typename: "Division", id: "${formatTypeId("division", district)}" }]) {
         ... on Division { nearestYouthHomes(first: ${first}) { nearness } } } }`,
    );
    expect(answer.errors.map(({ code }) => code)).toEqual(["PAGE_SIZE_INVALID"]);
  });
});
