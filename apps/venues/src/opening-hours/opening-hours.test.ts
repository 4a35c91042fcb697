import "reflect-metadata";
import { openSubgraph, type SubgraphUnderTest } from "@youth-graph/subgraph/test";
import { wholeWorld } from "@youth-graph/world";
import { venues } from "../subgraph";

describe("OpeningHours", () => {
  let subgraph: SubgraphUnderTest;
  beforeAll(async () => {
    subgraph = await openSubgraph(venues, { world: wholeWorld });
  }, 120_000);
  afterAll(() => subgraph.close());

  it("finds the homes that are open on Sunday evenings", async () => {
    const answer = await subgraph.execute<{ youthHomes: { nodes: { kind: { code: string } }[] } }>(
      `{ youthHomes(where: { openingHours: { some: { weekday: { eq: 7 }, closesAt: { gt: "20:00" } } } }) { nodes { kind { code } } } }`,
    );
    expect(answer.errors).toEqual([]);
    expect(answer.data.youthHomes.nodes.map(({ kind }) => kind.code).sort()).toEqual([
      "BUSINESS_DISTRICT",
      "BUSINESS_DISTRICT",
      "BUSINESS_DISTRICT",
      "LIVE_STREAMING_BASE",
    ]);
  });

  it("tells the days on which every home is closed", async () => {
    const answer = await subgraph.execute<{
      openingHoursExceptions: { totalCount: number; nodes: unknown[] };
    }>(
      `{ openingHoursExceptions(where: { day: { eq: "2021-02-12" } }, first: 1) { totalCount nodes { isClosed opensAt reason } } }`,
    );
    expect(answer.data.openingHoursExceptions).toEqual({
      totalCount: 16,
      nodes: [{ isClosed: true, opensAt: null, reason: "春节" }],
    });
  });

  it.each([
    ["opening_hours SET opens_at = '9:00'", "opening_hours_opens_at_check"],
    ["opening_hours SET closes_at = '24:01'", "opening_hours_closes_at_check"],
    ["opening_hours SET opens_at = '18:00', closes_at = '08:00'", "opening_hours_order_check"],
    ["opening_hours SET weekday = 0", "opening_hours_weekday_check"],
    ["opening_hours SET valid_to = valid_from", "opening_hours_valid_check"],
    ["opening_hours_exception SET is_closed = false", "opening_hours_exception_closed_check"],
  ])("refuses to store %s", async (change, constraint) => {
    await expect(subgraph.sql(`UPDATE ${change}`)).rejects.toMatchObject({ constraint });
  });

  it("takes a day that ends at 24:00", async () => {
    await subgraph.sql("BEGIN; UPDATE opening_hours SET closes_at = '24:00'; ROLLBACK");
  });
});
