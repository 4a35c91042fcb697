import "reflect-metadata";
import { formatTypeId } from "@youth-graph/kernel";
import { openSubgraph, type SubgraphUnderTest } from "@youth-graph/subgraph/test";
import { wholeWorld } from "@youth-graph/world";
import { workforce } from "../subgraph";

describe("a volunteer service organization", () => {
  let subgraph: SubgraphUnderTest;
  beforeAll(async () => {
    subgraph = await openSubgraph(workforce, { world: wholeWorld });
  }, 120_000);
  afterAll(() => subgraph.close());

  it("is one of the three that the report names, with no more said of it than there", async () => {
    const answer = await subgraph.execute(
      `{ volunteerOrganizations(where: { provenance: { eq: REPORTED } }, orderBy: [{ name: ASC }]) {
        nodes { name legalStatus partnerSince } } }`,
    );
    const unsaid = { legalStatus: "UNSPECIFIED_IN_SOURCE", partnerSince: null };
    expect(answer.data).toEqual({
      volunteerOrganizations: {
        nodes: ["南北道救援", "闪电救援", "沂蒙志愿者服务中心"].map(name => ({ name, ...unsaid })),
      },
    });
  });

  it("names the divisions it works in, all organizations in one statement", async () => {
    const answer = await subgraph.execute<{
      volunteerOrganizations: {
        nodes: { id: string; serviceAreas: { nodes: { division: { id: string } }[] } }[];
      };
    }>(
      "{ volunteerOrganizations(first: 100) { nodes { id serviceAreas(first: 50) { nodes { division { id } } } } } }",
    );
    expect(answer.statements).toHaveLength(2);
    const rows = await subgraph.sql<{ organization: string; division: string }>(
      "SELECT volunteer_organization_id AS organization, division_id AS division FROM volunteer_organization_division",
    );
    const pairs = answer.data.volunteerOrganizations.nodes.flatMap(({ id, serviceAreas }) =>
      serviceAreas.nodes.map(({ division }) => `${id} ${division.id}`),
    );
    const stored = rows.map(
      ({ organization, division }) =>
        `${formatTypeId("volunteer_organization", organization)} ${formatTypeId("division", division)}`,
    );
    expect(pairs.sort()).toEqual(stored.sort());
  });

  it("is found by where it works", async () => {
    const [street] = await subgraph.sql<{ id: string }>(
      "SELECT id FROM division WHERE level = 'STREET' ORDER BY code LIMIT 1",
    );
    const within = `within: "${formatTypeId("division", street?.id ?? "")}"`;
    const answer = await subgraph.execute(
      `{ volunteerOrganizations(where: { serviceAreas: { some: { ${within} } } }) { totalCount nodes { kind } } }`,
    );
    expect(answer.data).toEqual({
      volunteerOrganizations: { totalCount: 1, nodes: [{ kind: "VOLUNTEER_TEAM" }] },
    });
  });

  it("is found from the campaigns that it takes part in", async () => {
    const rows = await subgraph.sql<{ campaign: string; organizations: string[] }>(
      `SELECT campaign_id AS campaign, array_agg(volunteer_organization_id::text) AS organizations
        FROM campaign_volunteer_organization GROUP BY 1`,
    );
    const answer = await subgraph.execute<{
      _entities: { volunteerOrganizations: { nodes: { id: string }[] } }[];
    }>(
      "query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Campaign { volunteerOrganizations { nodes { id } } } } }",
      { refs: rows.map(row => ({ __typename: "Campaign", id: formatTypeId("campaign", row.campaign) })) },
    );
    expect(answer.errors).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
    expect(
      answer.data._entities.map(({ volunteerOrganizations }) =>
        volunteerOrganizations.nodes.map(({ id }) => id).sort(),
      ),
    ).toEqual(
      rows.map(({ organizations }) =>
        organizations.map(id => formatTypeId("volunteer_organization", id)).sort(),
      ),
    );
    expect(answer.statements).toHaveLength(1);
  });

  it("has volunteers, who have organizations, each list one statement", async () => {
    const answer = await subgraph.execute<{
      volunteerOrganizations: {
        nodes: {
          id: string;
          memberships: { totalCount: number };
          volunteers: { totalCount: number; nodes: { organizations: { nodes: { id: string }[] } }[] };
        }[];
      };
    }>(
      `{ volunteerOrganizations(first: 100) { nodes { id memberships { totalCount }
        volunteers(first: 3) { totalCount nodes { organizations { nodes { id } } } } } } }`,
    );
    expect(answer.errors).toEqual([]);
    expect(answer.statements).toHaveLength(4);
    for (const { id, memberships, volunteers } of answer.data.volunteerOrganizations.nodes) {
      expect(volunteers.totalCount).toBe(memberships.totalCount);
      expect(volunteers.nodes).toHaveLength(3);
      for (const { organizations } of volunteers.nodes)
        expect(organizations.nodes.map(organization => organization.id)).toContain(id);
    }
  });
});
