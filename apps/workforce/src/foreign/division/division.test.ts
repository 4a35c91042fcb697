import "reflect-metadata";
import { formatTypeId } from "@youth-graph/kernel";
import { openSubgraph, type SubgraphUnderTest } from "@youth-graph/subgraph/test";
import { wholeWorld } from "@youth-graph/world";
import { workforce } from "../../subgraph";

interface Counted {
  id: string;
  cadres: number;
  workers: number;
  volunteers: number;
  organizations: number;
}

const operation = `query($refs: [_Any!]!) { _entities(representations: $refs) { ... on Division {
  forces { cadres { totalCount } socialWorkers { totalCount } volunteers { totalCount } }
  volunteerOrganizations { totalCount } } } }`;

describe("the forces of a division", () => {
  let subgraph: SubgraphUnderTest;
  beforeAll(async () => {
    subgraph = await openSubgraph(workforce, { world: wholeWorld });
  }, 120_000);
  afterAll(() => subgraph.close());

  const inside = (table: string): string =>
    `SELECT count(*)::int FROM ${table} JOIN division part ON part.id = ${table}.division_id WHERE division.id = ANY(part.ancestor_ids)`;
  const counted = (condition: string): Promise<Counted[]> =>
    subgraph.sql<Counted>(
      `SELECT id, (${inside("post")} AND post.ends_on IS NULL) AS cadres, (${inside("social_worker")}) AS workers,
        (${inside("volunteer")}) AS volunteers, (${inside("volunteer_organization")}) AS organizations
      FROM division WHERE ${condition} ORDER BY code`,
    );
  const representation = (id: string): object => ({
    __typename: "Division",
    id: formatTypeId("division", id),
  });
  const expected = ({ cadres, workers, volunteers, organizations }: Counted): object => ({
    forces: {
      cadres: { totalCount: cadres },
      socialWorkers: { totalCount: workers },
      volunteers: { totalCount: volunteers },
    },
    volunteerOrganizations: { totalCount: organizations },
  });

  it("are all of the district's, and of a sub-district only its own", async () => {
    const rows = [...(await counted("code = '371302'")), ...(await counted("level = 'STREET'"))];
    const answer = await subgraph.execute<{ _entities: object[] }>(operation, {
      refs: rows.map(({ id }) => representation(id)),
    });
    expect(answer.errors).toEqual([]);
    expect(answer.data._entities).toEqual(rows.map(expected));
    expect(answer.statements).toHaveLength(4);
    const [district, street] = rows as [Counted, Counted];
    expect(district).toMatchObject({ workers: 183, volunteers: 3000 });
    expect(street.volunteers).toBeGreaterThan(0);
    expect(street.volunteers).toBeLessThan(district.volunteers);
  });

  it("are filtered, ordered and paged like every list", async () => {
    const [district] = await counted("code = '371302'");
    const answer = await subgraph.execute<{
      _entities: [{ forces: Record<string, { totalCount: number; nodes: { startsOn: string }[] }> }];
    }>(
      `query($refs: [_Any!]!) { _entities(representations: $refs) { ... on Division { forces {
        secretaries: cadres(where: { role: { eq: SECRETARY } }, orderBy: [{ startsOn: DESC }], first: 5) { totalCount nodes { startsOn } }
        certified: socialWorkers(where: { certificateLevel: { isNull: false } }) { totalCount }
        community: socialWorkers(where: { certificateLevel: { isNull: true } }) { totalCount } } } } }`,
      { refs: [representation(district?.id ?? "")] },
    );
    const { secretaries, certified, community } = answer.data._entities[0].forces;
    expect(secretaries?.totalCount).toBe(344 + 12);
    const days = secretaries?.nodes.map(({ startsOn }) => startsOn) ?? [];
    expect(days).toEqual([...days].sort().reverse());
    expect((certified?.totalCount ?? 0) + (community?.totalCount ?? 0)).toBe(183);
    expect(answer.statements).toHaveLength(3);
  });

  it("are reached from any row with a place", async () => {
    const answer = await subgraph.execute(
      "{ agencies { nodes { division { id forces { volunteers { totalCount } } } } } }",
    );
    expect(answer.data).toMatchObject({
      agencies: { nodes: [{ division: { forces: { volunteers: { totalCount: 3000 } } } }] },
    });
    expect(answer.statements).toHaveLength(2);
  });
});
