import "reflect-metadata";
import type { Measure } from "@youth-graph/faces";
import { openSubgraph, type SubgraphUnderTest } from "@youth-graph/subgraph/test";
import { wholeWorld } from "@youth-graph/world";
import { programs } from "../subgraph";

interface CampaignNode {
  period: { start: string | null; end: string | null };
  participants: { kind: string; name: string; measure: Measure }[];
  measures: Measure[];
  recorded: Measure[];
  volunteerOrganizationLinks: { provenance: string; volunteerOrganization: { id: string } }[];
}

describe("the campaign 塘小青", () => {
  let subgraph: SubgraphUnderTest;
  let campaign: CampaignNode;
  beforeAll(async () => {
    subgraph = await openSubgraph(programs, { world: wholeWorld });
    const answer = await subgraph.execute<{ campaign: CampaignNode }>(
      `{ campaign(code: "tang-xiao-qing") {
        period { start end }
        participants { kind name measure { kind value qualifier method text source } }
        measures { kind value qualifier method periodStart asOf }
        recorded { kind value }
        volunteerOrganizationLinks { provenance volunteerOrganization { id } }
      } }`,
    );
    expect(answer.errors).toEqual([]);
    campaign = answer.data.campaign;
  }, 120_000);
  afterAll(() => subgraph.close());

  it("has participants of five kinds, each number of its own kind", () => {
    expect(
      campaign.participants.map(({ kind, measure }) => [
        kind,
        measure.kind,
        measure.value,
        measure.qualifier,
      ]),
    ).toEqual([
      ["TOWNS_AND_STREETS", "UNITS", 12, "EXACT"],
      ["DEPARTMENTS", "UNITS", 20, "EXACT"],
      ["SCHOOLS", "SCHOOLS", 33, "EXACT"],
      ["PUBLIC_BENEFIT_ORGANIZATIONS", "ORGANIZATIONS", 3, "EXACT"],
      ["YOUNG_PEOPLE", "PERSONS", 500, "AT_LEAST"],
    ]);
    expect(campaign.participants.every(({ measure }) => measure.method === "REPORTED")).toBe(true);
  });

  it("claims persons, which its sessions cannot count", async () => {
    const sessions = await subgraph.sql<{ headcount: number }>(
      `SELECT headcount FROM session JOIN activity ON activity.id = activity_id
       JOIN campaign ON campaign.id = campaign_id WHERE code = 'tang-xiao-qing'`,
    );
    expect(campaign.measures).toEqual([
      {
        kind: "PERSONS",
        value: 500,
        qualifier: "AT_LEAST",
        method: "REPORTED",
        periodStart: "2021-01-01",
        asOf: "2021-07-07",
      },
    ]);
    expect(campaign.recorded).toEqual([
      { kind: "SESSIONS", value: sessions.length },
      { kind: "PERSON_TIMES", value: sessions.reduce((sum, { headcount }) => sum + headcount, 0) },
      { kind: "PERSONS", value: null },
    ]);
  });

  it("has no days, since the source gives none", () => {
    expect(campaign.period).toEqual({ start: null, end: null });
  });

  it("names volunteer organizations, and that they are assumed", () => {
    const links = campaign.volunteerOrganizationLinks;
    expect(new Set(links.map(({ volunteerOrganization }) => volunteerOrganization.id)).size).toBe(3);
    expect(links).toHaveLength(3);
    expect(links.every(({ provenance }) => provenance === "SYNTHETIC")).toBe(true);
  });

  it("is found from each of its volunteer organizations, in one statement", async () => {
    const refs = campaign.volunteerOrganizationLinks.map(({ volunteerOrganization: { id } }) => ({
      __typename: "VolunteerOrganization",
      id,
    }));
    const answer = await subgraph.execute<{ _entities: unknown[] }>(
      `query ($refs: [_Any!]!) { _entities(representations: $refs) {
        ... on VolunteerOrganization { campaigns { nodes { code } } } } }`,
      { refs },
    );
    expect(answer.data._entities).toEqual(
      Array.from({ length: 3 }, () => ({ campaigns: { nodes: [{ code: "tang-xiao-qing" }] } })),
    );
    expect(answer.statements).toHaveLength(1);
  });

  it("shares one statement a field with the other campaigns", async () => {
    const answer = await subgraph.execute<{ campaigns: { nodes: { participants: unknown[] }[] } }>(
      `{ campaigns { nodes { participants { measure { value } } measures { value } recorded { value }
        volunteerOrganizationLinks { volunteerOrganization { id } } activities { totalCount } } } }`,
    );
    expect(answer.errors).toEqual([]);
    expect(answer.data.campaigns.nodes.map(({ participants }) => participants.length).sort()).toEqual([
      0, 0, 5,
    ]);
    expect(answer.statements).toHaveLength(6);
  });
});
