import "reflect-metadata";
import type { Measure } from "@youth-graph/faces";
import { openSubgraph, type SubgraphUnderTest } from "@youth-graph/subgraph/test";
import { wholeWorld } from "@youth-graph/world";
import { programs } from "../subgraph";

interface ResourceNode {
  kind: string;
  reported: Measure[];
  recorded: Measure[];
  partners: { nodes: { name: string }[] };
}
const measure = "{ kind value text qualifier method source periodStart asOf }";
const query = `{ resources(orderBy: [{ kind: ASC }]) { nodes {
  kind reported ${measure} recorded ${measure}
  partners(orderBy: [{ name: ASC }]) { nodes { name } }
  links { nodes { contribution period { start end } partner { name } } }
} } }`;

describe("a linked resource", () => {
  let subgraph: SubgraphUnderTest;
  let resources: ResourceNode[];
  let statements: string[];
  beforeAll(async () => {
    subgraph = await openSubgraph(programs, { world: wholeWorld });
    const answer = await subgraph.execute<{ resources: { nodes: ResourceNode[] } }>(query);
    expect(answer.errors).toEqual([]);
    resources = answer.data.resources.nodes;
    statements = answer.statements;
  }, 120_000);
  afterAll(() => subgraph.close());

  const one = (kind: string): ResourceNode =>
    resources.find(resource => resource.kind === kind) as ResourceNode;
  const held = (kind: string) =>
    subgraph.sql<{ headcount: number }>(
      `SELECT headcount FROM session WHERE status = 'HELD' AND activity_id IN (SELECT id FROM activity
        WHERE resource_id IN (SELECT id FROM resource WHERE kind = $1::resource_kind))`,
      [kind],
    );

  it("is one of five kinds, in the report's order", () => {
    expect(resources.map(({ kind }) => kind)).toEqual([
      "RED_EDUCATION",
      "UNIVERSITY_PRACTICE",
      "ENTREPRENEURSHIP",
      "VOLUNTEER_SERVICE",
      "LIFE_CULTURE",
    ]);
  });

  it.each([
    ["RED_EDUCATION", [["SESSIONS", 85, "EXACT"]]],
    [
      "UNIVERSITY_PRACTICE",
      [
        ["TEAMS", 30, "AT_LEAST"],
        ["PERSON_TIMES", 7000, "AT_LEAST"],
      ],
    ],
    [
      "ENTREPRENEURSHIP",
      [
        ["COHORTS", 14, "EXACT"],
        ["PERSONS", 1000, "AT_LEAST"],
      ],
    ],
    [
      "VOLUNTEER_SERVICE",
      [
        ["SESSIONS", 500, "AT_LEAST"],
        ["PERSON_TIMES", 5000, "AT_LEAST"],
        ["PERSON_TIMES", 200000, "EXCEEDS"],
      ],
    ],
    [
      "LIFE_CULTURE",
      [
        ["SESSIONS", 40, "AT_LEAST"],
        ["SESSIONS", 200, "AT_LEAST"],
      ],
    ],
  ])("%s shows what is claimed of it as printed", (kind, claims) => {
    const { reported } = one(kind);
    const found = reported.map(({ kind, value, qualifier }) => [kind, value, qualifier]);
    expect(found.sort()).toEqual([...claims].sort());
    expect(reported.every(({ method }) => method === "REPORTED")).toBe(true);
  });

  it.each([
    ["RED_EDUCATION", []],
    ["UNIVERSITY_PRACTICE", ["TEAMS"]],
    ["ENTREPRENEURSHIP", ["COHORTS"]],
    ["VOLUNTEER_SERVICE", []],
    ["LIFE_CULTURE", []],
  ])("%s shows what its held sessions give, persons never", async (kind, units) => {
    const sessions = await held(kind);
    const { recorded } = one(kind);
    expect(recorded.map(({ kind, value }) => [kind, value])).toEqual([
      ["SESSIONS", sessions.length],
      ...units.map(unit => [unit, sessions.length]),
      ["PERSON_TIMES", sessions.reduce((sum, { headcount }) => sum + headcount, 0)],
      ["PERSONS", null],
    ]);
    expect(recorded.every(({ method }) => method !== "REPORTED")).toBe(true);
    expect(recorded.at(-1)?.text).toContain("人");
  });

  it("adds up no persons even where every session has a list", () => {
    const persons = one("ENTREPRENEURSHIP").recorded.at(-1);
    expect(persons).toMatchObject({ kind: "PERSONS", value: null, method: "ROSTER" });
    expect(persons?.text).toContain("one person may be on several lists");
  });

  it("has partners through what they give", () => {
    expect(one("UNIVERSITY_PRACTICE").partners.nodes.map(({ name }) => name)).toEqual([
      "山东大学",
      "中国海洋大学",
    ]);
  });

  it("costs one statement a nested list", () => {
    // the resources; reported, recorded, partners and links of all five; the partners of all links
    expect(statements).toHaveLength(6);
  });

  it("is found from its partners", async () => {
    const answer = await subgraph.execute<{ partners: { nodes: unknown[] } }>(
      `{ partners(where: { name: { eq: "闪电救援" } }) { nodes {
        volunteerOrganization { id } resources { nodes { kind } } links { nodes { contribution resource { kind } } } } } }`,
    );
    expect(answer.data.partners.nodes).toEqual([
      {
        volunteerOrganization: { id: expect.stringMatching(/^volunteer_organization_/) },
        resources: { nodes: [{ kind: "VOLUNTEER_SERVICE" }] },
        links: { nodes: [{ contribution: "RESCUE", resource: { kind: "VOLUNTEER_SERVICE" } }] },
      },
    ]);
  });
});
