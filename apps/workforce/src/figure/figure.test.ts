import "reflect-metadata";
import { seed } from "@youth-graph/subgraph";
import { openSubgraph, type SubgraphUnderTest } from "@youth-graph/subgraph/test";
import { wholeWorld } from "@youth-graph/world";
import { workforce } from "../subgraph";

const operation = `query($codes: [String!]) { workforceFigures(codes: $codes) {
  code reported { kind value qualifier } recorded { kind value qualifier asOf } verdict difference note } }`;

describe("the figures about the three forces", () => {
  let subgraph: SubgraphUnderTest;
  beforeAll(async () => {
    subgraph = await openSubgraph(workforce, { world: wholeWorld });
  }, 120_000);
  afterAll(() => subgraph.close());

  it("agree with the records on the day of the report", async () => {
    const answer = await subgraph.execute(operation);
    expect(answer.errors).toEqual([]);
    expect(answer.data["workforceFigures"]).toMatchObject([
      {
        code: "F01",
        reported: { kind: "KINDS", value: 3, qualifier: "EXACT" },
        recorded: { kind: "KINDS", value: 3, qualifier: "EXACT", asOf: "2021-07-07" },
        verdict: "AGREES",
      },
      {
        code: "F08",
        reported: { kind: "PERSONS", value: 180, qualifier: "AT_LEAST" },
        recorded: { kind: "PERSONS", value: 183, qualifier: "EXACT", asOf: "2021-07-07" },
        verdict: "AGREES",
        difference: 3,
        note: expect.stringMatching(/two employment channels.*counted apart.*synthetic/),
      },
    ]);
  });

  it.each([
    ["verdicts: [AGREES]", ["F01", "F08"]],
    ["kinds: [PERSONS]", ["F08"]],
    ["kinds: [PERSONS], verdicts: [SHORT]", []],
    ["resource: VOLUNTEER_SERVICE", []],
  ])("are chosen by %s", async (args, codes) => {
    const answer = await subgraph.execute(`{ workforceFigures(${args}) { code } }`);
    expect([answer.errors, answer.data["workforceFigures"]]).toEqual([[], codes.map(code => ({ code }))]);
  });

  it("refuses a figure of another service", async () => {
    const answer = await subgraph.execute(operation, { codes: ["F02"] });
    expect(answer.errors).toMatchObject([{ code: "BAD_USER_INPUT" }]);
  });
});

describe("the figures in a world of two districts", () => {
  it("count the district of the report alone", async () => {
    const subgraph = await openSubgraph(workforce, {
      seeded: false,
      world: () => wholeWorld({ copies: 2 }),
    });
    await seed(workforce, subgraph.databaseUrl, 2);
    const [all] = await subgraph.sql<{ count: number }>("SELECT count(*)::int FROM social_worker");
    const answer = await subgraph.execute<{ workforceFigures: object[] }>(operation, { codes: ["F08"] });
    await subgraph.close();
    expect(all?.count).toBe(2 * 183);
    expect(answer.data.workforceFigures).toMatchObject([{ recorded: { value: 183 } }]);
  }, 120_000);
});
