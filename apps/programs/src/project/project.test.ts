import "reflect-metadata";
import { YouthHomeFace, type Measure } from "@youth-graph/faces";
import { openSubgraph, type SubgraphUnderTest } from "@youth-graph/subgraph/test";
import { wholeWorld } from "@youth-graph/world";
import { builders } from "../../test/builders";
import { Activity } from "../activity/activity";
import { Session } from "../session/session";
import { programs } from "../subgraph";
import { Project } from "./project";

describe("a community project", () => {
  let subgraph: SubgraphUnderTest;
  beforeAll(async () => {
    subgraph = await openSubgraph(programs, { world: wholeWorld });
  }, 120_000);
  afterAll(() => subgraph.close());

  const read = async <Data>(selection: string, code = "imprint-of-the-times") => {
    const operation = `query ($code: String) { project(code: $code) { ${selection} } }`;
    const answer = await subgraph.execute<{ project: Data }>(operation, { code });
    expect(answer.errors).toEqual([]);
    return { project: answer.data.project, statements: answer.statements };
  };

  it("says what the report says of it, and null of what it does not", async () => {
    const { project } = await read(
      "shortName policy communityNameAsPrinted purchaser targetGroups services assets period { start end } provenance",
    );
    expect(project).toEqual({
      shortName: "时代印记",
      policy: "城乡社区青年融入行动",
      communityNameAsPrinted: "曹家王庄社区",
      purchaser: null,
      targetGroups: ["居民"],
      services: ["居民共享", "社区共融", "组织共建"],
      assets: [],
      period: { start: null, end: null },
      provenance: "REPORTED",
    });
  });

  it("is found by the days of its period, though they show only in `period`", async () => {
    const { code } = await builders(subgraph)(Project, { periodStart: "2031-01-01" });
    const answer = await subgraph.execute(
      `{ projects(where: { periodStart: { gte: "2031-01-01" } }) { nodes { code period { start end } } } }`,
    );
    expect(answer.data).toEqual({
      projects: { nodes: [{ code, period: { start: "2031-01-01", end: null } }] },
    });
  });

  it("is found by whom it serves", async () => {
    const answer = await subgraph.execute<{ projects: { nodes: { code: string }[] } }>(
      `{ projects(where: { targetGroups: { has: "居民" } }, orderBy: [{ code: ASC }]) { nodes { code } } }`,
    );
    expect(answer.data.projects.nodes.map(({ code }) => code)).toEqual([
      "imprint-of-the-times",
      "yizhou-impressions",
    ]);
  });

  it("shows what is claimed of its reach beside what its sessions give", async () => {
    const { project, statements } = await read<{ reach: Measure[]; recorded: Measure[] }>(
      "reach { kind value method } recorded { kind value method }",
    );
    const [sums] = await subgraph.sql<{ sessions: number; heads: number }>(
      `SELECT count(*)::int AS sessions, sum(headcount)::int AS heads FROM session WHERE activity_id IN
        (SELECT activity.id FROM activity JOIN project ON project.id = project_id WHERE code = 'imprint-of-the-times')`,
    );
    expect(project.reach).toEqual([{ kind: "SERVICES", value: 3, method: "REPORTED" }]);
    expect(project.recorded).toEqual([
      { kind: "SESSIONS", value: sums?.sessions, method: "ROSTER" },
      { kind: "PERSON_TIMES", value: sums?.heads, method: "HEADCOUNT" },
      { kind: "PERSONS", value: null, method: "HEADCOUNT" },
    ]);
    expect(statements).toHaveLength(3);
  });

  it("has indicators, each in its own kind", async () => {
    const { project } = await read<{ indicators: { kind: string; target: number; actual: number }[] }>(
      "indicators { kind target actual provenance }",
    );
    expect(project.indicators.map(({ kind }) => kind)).toEqual(["SESSIONS", "PERSON_TIMES"]);
    expect(project.indicators).toMatchObject([{ target: 24, provenance: "SYNTHETIC" }, { target: 600 }]);
  });

  it("names each home of its held sessions once, and none of planned ones", async () => {
    const build = builders(subgraph);
    const { id, code } = await build(Project);
    const activity = await build(Activity, { project: id });
    const [one, other, planned] = [
      await build(YouthHomeFace),
      await build(YouthHomeFace),
      await build(YouthHomeFace),
    ];
    for (const youthHome of [one, one, other]) await build(Session, { activity, youthHome, status: "HELD" });
    await build(Session, { activity, youthHome: planned, status: "PLANNED" });
    const { project, statements } = await read<{ youthHomes: { id: string }[] }>("youthHomes { id }", code);
    expect(project.youthHomes.map(home => home.id).sort()).toEqual([one.id, other.id].sort());
    expect(statements).toHaveLength(2);
  });

  it("costs one statement a nested list, however many projects there are", async () => {
    const answer = await subgraph.execute(
      `{ projects { nodes { period { start } reach { value } recorded { value } youthHomes { id } indicators { kind }
        provider { id } division { id } activities(first: 3) { nodes { sessions(first: 2) { nodes { measures { value } } } } } } } }`,
    );
    expect(answer.errors).toEqual([]);
    // projects, reach, recorded, homes, indicators, activities, sessions, measures
    expect(answer.statements).toHaveLength(8);
  });

  it("is found from the agency that carries it out", async () => {
    const { project } = await read<{ provider: { id: string } }>("provider { id }");
    const answer = await subgraph.execute<{ _entities: [{ projects: { totalCount: number } }] }>(
      "query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Agency { projects { totalCount } } } }",
      { refs: [{ __typename: "Agency", id: project.provider.id }] },
    );
    expect(answer.data._entities[0].projects.totalCount).toBe(4);
  });
});
