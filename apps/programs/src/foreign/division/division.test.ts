import "reflect-metadata";
import type { Measure } from "@youth-graph/faces";
import { formatTypeId } from "@youth-graph/kernel";
import { openSubgraph, type SubgraphUnderTest } from "@youth-graph/subgraph/test";
import { wholeWorld } from "@youth-graph/world";
import { programs } from "../../subgraph";

interface Place {
  reach: Measure[];
  projects: { totalCount: number; nodes: { code: string }[] };
  resources: { totalCount: number };
  activities: { totalCount: number };
  sessions: { totalCount: number };
  campaigns: { totalCount: number };
}
const counts =
  "resources { totalCount } activities { totalCount } sessions { totalCount } campaigns { totalCount }";
const query = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Division {
  reach { kind value text qualifier method source periodStart asOf }
  projects { totalCount nodes { code } } ${counts}
} } }`;

const district = "371302";
const street = "371302003";

describe("a division's programs", () => {
  let subgraph: SubgraphUnderTest;
  beforeAll(async () => {
    subgraph = await openSubgraph(programs, { world: wholeWorld });
  }, 120_000);
  afterAll(() => subgraph.close());

  const idOf = async (code: string): Promise<string> => {
    const [row] = await subgraph.sql<{ id: string }>("SELECT id FROM division WHERE code = $1", [code]);
    return row?.id ?? "";
  };
  const read = async (...codes: string[]) => {
    const ids = await Promise.all(codes.map(idOf));
    const refs = ids.map(id => ({ __typename: "Division", id: formatTypeId("division", id) }));
    const answer = await subgraph.execute<{ _entities: Place[] }>(query, { refs });
    expect(answer.errors).toEqual([]);
    return { places: answer.data._entities, statements: answer.statements };
  };
  const within = async (code: string, table: string): Promise<number> => {
    const [row] = await subgraph.sql<{ count: number }>(
      `SELECT count(*)::int FROM "${table}" JOIN division ON division.id = division_id WHERE $1 = ANY(ancestor_ids)`,
      [await idOf(code)],
    );
    return row?.count ?? -1;
  };

  it.each([district, street])("of %s are counted over the whole subtree", async code => {
    const { places } = await read(code);
    for (const [field, table] of [
      ["projects", "project"],
      ["resources", "resource"],
      ["activities", "activity"],
      ["sessions", "session"],
      ["campaigns", "campaign"],
    ] as const)
      expect([field, places[0]?.[field].totalCount]).toEqual([field, await within(code, table)]);
  });

  it.each([district, street])("reach of %s adds up sessions and person-times, never persons", async code => {
    const sessions = await subgraph.sql<{ headcount: number }>(
      `SELECT headcount FROM session JOIN division ON division.id = division_id
       WHERE status = 'HELD' AND $1 = ANY(ancestor_ids)`,
      [await idOf(code)],
    );
    const [count, heads, persons] = (await read(code)).places[0]?.reach ?? [];
    expect(sessions.length).toBeGreaterThan(10);
    expect(count).toMatchObject({ kind: "SESSIONS", value: sessions.length, qualifier: "EXACT" });
    expect(heads).toMatchObject({
      kind: "PERSON_TIMES",
      value: sessions.reduce((sum, { headcount }) => sum + headcount, 0),
      method: "HEADCOUNT",
    });
    expect(persons).toMatchObject({ kind: "PERSONS", value: null, qualifier: "NOT_GIVEN" });
    expect(persons?.text).toContain("persons (人)");
    for (const { source } of [count, heads, persons] as Measure[])
      expect(source).toContain(`${sessions.length} of ${sessions.length} are synthetic`);
  });

  it("a street has the project of its community", async () => {
    const { places } = await read(street);
    expect(places[0]?.projects.nodes).toEqual([{ code: "party-shapes-dongbeiyuan" }]);
  });

  it("cost one statement a field for any number of divisions", async () => {
    const one = await read(street);
    const many = await read(district, street, "371302001", "371302002", "371302110");
    expect(many.statements).toHaveLength(6);
    expect(one.statements).toHaveLength(6);
    expect(many.places[1]).toEqual(one.places[0]);
  });

  it("a division without sessions has none, no person-times and unknown persons", async () => {
    const [empty] = await subgraph.sql<{ code: string }>(
      "SELECT code FROM division WHERE code IS NOT NULL AND id NOT IN (SELECT unnest(ancestor_ids) FROM division JOIN session ON division.id = division_id) LIMIT 1",
    );
    const { places } = await read(empty?.code ?? district);
    expect(places[0]?.reach.map(({ value, text }) => [value, text])).toEqual([
      [0, null],
      [0, null],
      [null, "No session was held, so nobody was listed."],
    ]);
  });

  it("can be asked for with `within` in every list", async () => {
    const within = formatTypeId("division", await idOf(street));
    const answer = await subgraph.execute<Record<string, { totalCount: number }>>(
      `query ($within: ID!) {
        projects(where: { within: $within }) { totalCount } indicators(where: { within: $within }) { totalCount }
        sessions(where: { within: $within, startsAt: { between: { from: "2020-01-01T00:00:00Z", to: "2022-01-01T00:00:00Z" } } }) { totalCount }
        resourceLinks(where: { within: $within }) { totalCount } partners(where: { within: $within }) { totalCount }
        campaignParticipants(where: { within: $within }) { totalCount }
      }`,
      { within },
    );
    expect(answer.errors).toEqual([]);
    expect(answer.data).toMatchObject({
      projects: { totalCount: 1 },
      indicators: { totalCount: 2 },
      resourceLinks: { totalCount: 0 },
    });
    expect(answer.data["sessions"]?.totalCount).toBeGreaterThan(0);
  });
});
