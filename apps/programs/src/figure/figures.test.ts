import "reflect-metadata";
import type { ReconciledFigure } from "@youth-graph/figures";
import { seed } from "@youth-graph/subgraph";
import { openSubgraph, type SubgraphUnderTest } from "@youth-graph/subgraph/test";
import { wholeWorld } from "@youth-graph/world";
import { programs } from "../subgraph";

const query = `query ($codes: [String!]) {
  programsFigures(codes: $codes) {
    code verdict difference note
    reported { kind value qualifier periodStart asOf }
    recorded { kind value method periodStart asOf source }
  }
}`;

interface HeldSession {
  kind: string;
  resource: string;
  headcount: number;
  day: string;
}

describe("the programs figures", () => {
  let subgraph: SubgraphUnderTest;
  let figures: Map<string, ReconciledFigure>;
  let held: HeldSession[];
  beforeAll(async () => {
    // With a synthetic district beside the report's: only the latter may be counted.
    subgraph = await openSubgraph(programs, {
      seeded: false,
      world: () => wholeWorld({ copies: 2 }),
    });
    await seed(programs, subgraph.databaseUrl, 2);
    const answer = await subgraph.execute<{ programsFigures: ReconciledFigure[] }>(query);
    expect(answer.errors).toEqual([]);
    figures = new Map(answer.data.programsFigures.map(figure => [figure.code, figure]));
    held = await subgraph.sql<HeldSession>(`
      SELECT activity.kind, resource.kind AS resource, headcount,
        to_char(starts_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') AS day
      FROM session JOIN activity ON activity.id = activity_id JOIN resource ON resource.id = resource_id
      WHERE status = 'HELD' AND session.division_id IN (SELECT id FROM division
        WHERE (SELECT code FROM division district WHERE district.id = division.ancestor_ids[1]) = '371302')`);
  }, 120_000);
  afterAll(() => subgraph.close());

  const figure = (code: string): ReconciledFigure => figures.get(code) as ReconciledFigure;
  const of = (resource: string, kinds?: string[]): HeldSession[] =>
    held.filter(session => session.resource === resource && (kinds?.includes(session.kind) ?? true));

  it("hold F09 to F28, each once", async () => {
    const codes = Array.from({ length: 20 }, (_, index) => `F${String(index + 9).padStart(2, "0")}`);
    const answer = await subgraph.execute<{ programsFigures: { code: string }[] }>(
      "{ programsFigures { code } }",
    );
    expect(answer.data.programsFigures.map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ["resource: VOLUNTEER_SERVICE", ["F24", "F25", "F26"]],
    ["resource: VOLUNTEER_SERVICE, kinds: [PERSON_TIMES]", ["F24", "F25"]],
    ["resource: VOLUNTEER_SERVICE, kinds: [PERSON_TIMES], verdicts: [SHORT]", ["F25"]],
    ["resource: LIFE_CULTURE, verdicts: [AGREES]", ["F27", "F28"]],
    ["verdicts: [SHORT]", ["F25"]],
    ["kinds: []", []],
    ["verdicts: []", []],
    ['codes: ["F26", "F10"], kinds: null, verdicts: null, resource: null', ["F10", "F26"]],
  ])("are chosen by %s", async (args, codes) => {
    const answer = await subgraph.execute(`{ programsFigures(${args}) { code } }`);
    expect([answer.errors, answer.data["programsFigures"]]).toEqual([[], codes.map(code => ({ code }))]);
  });

  it("count nothing for what is left out", async () => {
    const statements = async (args: string): Promise<number> =>
      (await subgraph.execute(`{ programsFigures(${args}) { verdict } }`)).statements.length;
    // The claims, and a count for each of F25 and F26: F24 has none.
    expect(await statements("resource: VOLUNTEER_SERVICE")).toBe(3);
    expect(await statements("resource: VOLUNTEER_SERVICE, kinds: [SESSIONS]")).toBe(2);
  });

  it("count fewer sessions than all districts together have", async () => {
    const [{ count } = { count: 0 }] = await subgraph.sql<{ count: number }>(
      "SELECT count(*)::int FROM session WHERE status = 'HELD'",
    );
    expect(held.length).toBeGreaterThan(0);
    expect(count).toBeGreaterThan(held.length);
  });

  it.each([
    ["F19", "SESSIONS", () => of("RED_EDUCATION", ["TALK"]).length, "AGREES"],
    ["F22", "COHORTS", () => of("ENTREPRENEURSHIP", ["TRAINING"]).length, "AGREES"],
    ["F26", "SESSIONS", () => of("VOLUNTEER_SERVICE").length, "AGREES"],
    ["F27", "SESSIONS", () => of("LIFE_CULTURE").length, "AGREES"],
    ["F28", "SESSIONS", () => of("LIFE_CULTURE", ["SUMMER_CAMP", "WINTER_CAMP"]).length, "AGREES"],
    [
      "F25",
      "PERSON_TIMES",
      () => of("VOLUNTEER_SERVICE").reduce((sum, { headcount }) => sum + headcount, 0),
      "SHORT",
    ],
  ] as const)("%s holds %s of the sessions against the claim", (code, kind, count, verdict) => {
    const value = count();
    expect(figure(code)).toMatchObject({
      verdict,
      recorded: { kind, value },
      difference: value - (figure(code).reported.value ?? 0),
    });
    expect(figure(code).note).toContain("synthetic demonstration rows");
    expect(figure(code).note).toContain("no first day");
  });

  it("gives the days on which the counted sessions were held", () => {
    const days = of("RED_EDUCATION").map(({ day }) => day);
    expect(figure("F19").recorded).toMatchObject({
      periodStart: days.sort()[0],
      asOf: days.sort().at(-1),
    });
  });

  it.each([
    ["F14", "PROJECTS", 4],
    ["F15", "SERVICES", 3],
    ["F16", "KINDS", 5],
    ["F18", "KINDS", 5],
  ])("%s finds in what the report names one by one its own number", (code, kind, value) => {
    expect(figure(code)).toMatchObject({ verdict: "AGREES", recorded: { kind, value }, difference: 0 });
    expect(figure(code).note).not.toContain("synthetic");
  });

  it.each([
    ["F09", "nothing but the report's own number"],
    ["F10", "nothing but the report's own number"],
    ["F11", "nothing but the report's own number"],
    ["F12", "are an assumption"],
    ["F13", "cannot be added up"],
    ["F17", "cannot be added up"],
    ["F20", "whole city"],
    ["F21", "whole city"],
    ["F23", "cannot be added up"],
    ["F24", "the workforce service keeps"],
  ])("%s cannot be compared and says why", (code, reason) => {
    expect(figure(code)).toMatchObject({ verdict: "NOT_COMPARABLE", recorded: null, difference: null });
    expect(figure(code).note).toContain(reason);
  });

  it.each(["F27", "F28"])("%s says that sessions and camps may overlap", code => {
    expect(figure(code).note).toContain("the 200 sessions and the 40 camps of the report may overlap");
  });

  it("leave out what was held after the day of the claim", async () => {
    const before = figure("F19").recorded?.value ?? 0;
    const moved = await subgraph.sql<{ id: string }>(
      `UPDATE session SET starts_at = starts_at + interval '2 years', ends_at = ends_at + interval '2 years'
       WHERE id = (SELECT session.id FROM session JOIN activity ON activity.id = activity_id
         JOIN division ON division.id = session.division_id
         WHERE activity.kind = 'TALK' AND ancestor_ids @> ARRAY[(SELECT id FROM division WHERE code = '371302')] LIMIT 1)
       RETURNING id`,
    );
    const answer = await subgraph.execute<{ programsFigures: ReconciledFigure[] }>(query, { codes: ["F19"] });
    expect(answer.data.programsFigures[0]).toMatchObject({
      verdict: "SHORT",
      recorded: { value: before - 1 },
    });
    await subgraph.sql(
      "UPDATE session SET starts_at = starts_at - interval '2 years', ends_at = ends_at - interval '2 years' WHERE id = $1",
      [moved[0]?.id],
    );
  });

  it("refuse a figure of another service", async () => {
    const answer = await subgraph.execute(query, { codes: ["F02"] });
    expect(answer.errors.map(({ code }) => code)).toEqual(["BAD_USER_INPUT"]);
  });
});
