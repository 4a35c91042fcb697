import "reflect-metadata";
import type { ReconciledFigure } from "@youth-graph/figures";
import { seed } from "@youth-graph/subgraph";
import { openSubgraph, type SubgraphUnderTest } from "@youth-graph/subgraph/test";
import { wholeWorld } from "@youth-graph/world";
import { venues } from "../subgraph";

describe("venuesFigures", () => {
  let subgraph: SubgraphUnderTest;
  beforeAll(async () => {
    subgraph = await openSubgraph(venues, { world: wholeWorld });
  }, 120_000);
  afterAll(() => subgraph.close());

  const figures = (args = "") =>
    subgraph.execute<{ venuesFigures: ReconciledFigure[] }>(
      `{ venuesFigures${args} { code verdict difference note reported { kind value } recorded { kind value method } } }`,
    );

  it("bears out six kinds of venue, the sixth not named", async () => {
    const { data } = await figures('(codes: ["F29"])');
    expect(data.venuesFigures).toEqual([
      {
        code: "F29",
        verdict: "AGREES",
        difference: 0,
        note: expect.stringMatching(/sixth kind .* does not name/),
        reported: { kind: "KINDS", value: 6 },
        recorded: { kind: "KINDS", value: 6, method: "ROSTER" },
      },
    ]);
  });

  it("bears out sixteen homes and says that half of them are synthetic placeholders", async () => {
    const { data } = await figures();
    expect(data.venuesFigures.map(({ code }) => code)).toEqual(["F29", "F30"]);
    expect(data.venuesFigures[1]).toMatchObject({
      verdict: "AGREES",
      reported: { kind: "PLACES", value: 16 },
      recorded: { kind: "PLACES", value: 16 },
      note: expect.stringMatching(/placeholders.*synthetic/),
    });
  });

  it.each([
    ["(verdicts: [AGREES])", ["F29", "F30"]],
    ["(verdicts: [SHORT, EXCEEDED])", []],
    ["(kinds: [PLACES, SESSIONS])", ["F30"]],
    ['(codes: ["F29"], kinds: [PLACES])', []],
    ["(resource: RED_EDUCATION)", []],
  ])("chooses by %s", async (args, codes) => {
    const { data, errors } = await figures(args);
    expect([errors, data.venuesFigures.map(({ code }) => code)]).toEqual([[], codes]);
  });

  it("refuses the figure of another service", async () => {
    const { errors } = await figures('(codes: ["F02"])');
    expect(errors.map(({ code }) => code)).toEqual(["BAD_USER_INPUT"]);
  });
});

describe("venuesFigures beside made-up districts", () => {
  it("counts the homes of the report's district alone", async () => {
    const subgraph = await openSubgraph(venues, { seeded: false, world: () => wholeWorld({ copies: 2 }) });
    await seed(venues, subgraph.databaseUrl, 2);
    const { data } = await subgraph.execute(
      `{ youthHomes(first: 0) { totalCount } venuesFigures(codes: ["F30"]) { recorded { value } } }`,
    );
    expect(data).toEqual({ youthHomes: { totalCount: 32 }, venuesFigures: [{ recorded: { value: 16 } }] });
    await subgraph.close();
  }, 120_000);
});
