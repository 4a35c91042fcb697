import "reflect-metadata";
import type { Measure } from "@youth-graph/faces";
import { openSubgraph, type SubgraphUnderTest } from "@youth-graph/subgraph/test";
import { wholeWorld } from "@youth-graph/world";
import { programs } from "../subgraph";

interface SessionNode {
  headcount: number;
  uniquePersons: number | null;
  measures: Measure[];
  youthHome: { id: string } | null;
  activity: { kind: string; branch: { id: string } | null };
}
const query = `query ($where: SessionWhere) { sessions(first: 50, where: $where) { nodes {
  headcount uniquePersons measures { kind value text method source } youthHome { id } activity { kind branch { id } }
} } }`;

describe("a session", () => {
  let subgraph: SubgraphUnderTest;
  beforeAll(async () => {
    subgraph = await openSubgraph(programs, { world: wholeWorld });
  }, 120_000);
  afterAll(() => subgraph.close());

  const read = async (where: object) => {
    const answer = await subgraph.execute<{ sessions: { nodes: SessionNode[] } }>(query, { where });
    expect(answer.errors).toEqual([]);
    expect(answer.data.sessions.nodes.length).toBeGreaterThan(0);
    return { nodes: answer.data.sessions.nodes, statements: answer.statements };
  };

  it("gives heads as person-times, and persons as unknown where only heads were counted", async () => {
    const { nodes, statements } = await read({ attendanceMethod: { eq: "HEADCOUNT" } });
    for (const { headcount, measures } of nodes) {
      expect(measures.map(({ kind, value }) => [kind, value])).toEqual([
        ["PERSON_TIMES", headcount],
        ["PERSONS", null],
      ]);
      expect(measures[1]?.text).toContain("Only heads were counted");
      expect(measures[0]?.source).toContain("synthetic");
    }
    // the sessions, their activities, their measures
    expect(statements).toHaveLength(3);
  });

  it("gives persons where a list names them", async () => {
    const { nodes } = await read({ attendanceMethod: { eq: "ROSTER" } });
    for (const { headcount, uniquePersons, measures } of nodes)
      expect(measures.map(({ kind, value }) => [kind, value])).toEqual([
        ["PERSON_TIMES", headcount],
        ["PERSONS", uniquePersons],
      ]);
  });

  it("is found from its Youth Home and its activity from its League organization", async () => {
    const [atHome] = (await read({ youthHome: {} })).nodes;
    const [byBranch] = (await read({ activity: { branch: {} } })).nodes;
    const refs = [
      { __typename: "YouthHome", id: atHome?.youthHome?.id },
      { __typename: "Branch", id: byBranch?.activity.branch?.id },
    ];
    const answer = await subgraph.execute<{ _entities: Record<string, { totalCount: number }>[] }>(
      `query ($refs: [_Any!]!) { _entities(representations: $refs) {
        ... on YouthHome { sessions { totalCount } } ... on Branch { activities { totalCount } } } }`,
      { refs },
    );
    expect(answer.errors).toEqual([]);
    expect(answer.data._entities[0]?.["sessions"]?.totalCount).toBeGreaterThan(0);
    expect(answer.data._entities[1]?.["activities"]?.totalCount).toBeGreaterThan(0);
  });

  it("is found by the audience of its activity", async () => {
    const { nodes } = await read({ activity: { audience: { has: "CHILDREN" } }, headcount: { gt: 20 } });
    expect(nodes.every(({ headcount }) => headcount > 20)).toBe(true);
  });

  it.each([
    ["more persons than heads", "unique_persons = headcount + 1, attendance_method = 'ROSTER'", "persons"],
    [
      "persons where only heads were counted",
      "unique_persons = 1, attendance_method = 'HEADCOUNT'",
      "method",
    ],
    ["an end before its start", "ends_at = starts_at", "times"],
    ["heads before it is held", "status = 'PLANNED'", "headcount"],
    ["no place at all", "division_id = NULL, youth_home_id = NULL", "place"],
  ])("cannot have %s", async (_what, change, constraint) => {
    const update = `UPDATE session SET ${change} WHERE id = (SELECT id FROM session LIMIT 1)`;
    await expect(subgraph.sql(update)).rejects.toThrow(`session_${constraint}_check`);
  });

  it("has its heads counted once", async () => {
    const again = `INSERT INTO reach_measure SELECT (json_populate_record(m, '{"id": "0190f0f0-0000-7000-8000-000000000001"}')).*
      FROM reach_measure m WHERE session_id IS NOT NULL LIMIT 1`;
    await expect(subgraph.sql(again)).rejects.toThrow("reach_measure_session_key");
  });

  it("shares no statement of reach with a project", async () => {
    const both = `UPDATE reach_measure SET project_id = (SELECT id FROM project LIMIT 1)
      WHERE id = (SELECT id FROM reach_measure WHERE session_id IS NOT NULL LIMIT 1)`;
    await expect(subgraph.sql(both)).rejects.toThrow("reach_measure_subject_check");
  });
});
