import "reflect-metadata";
import { openSubgraph, type SubgraphUnderTest } from "@youth-graph/subgraph/test";
import { wholeWorld } from "@youth-graph/world";
import { venues } from "../subgraph";

describe("VisitCount", () => {
  let subgraph: SubgraphUnderTest;
  beforeAll(async () => {
    subgraph = await openSubgraph(venues, { world: wholeWorld });
  }, 120_000);
  afterAll(() => subgraph.close());

  it("lists the busiest days of a kind of venue", async () => {
    const answer = await subgraph.execute<{ visitCounts: { nodes: { day: string; visits: number }[] } }>(
      `{ visitCounts(where: { youthHome: { kind: { code: { eq: "BUSINESS_DISTRICT" } } }, day: { between: { from: "2021-06-01", to: "2021-07-01" } } },
         orderBy: [{ visits: DESC }], first: 5) { nodes { day visits } } }`,
    );
    const expected = await subgraph.sql(
      `SELECT count.visits FROM visit_count count JOIN youth_home home ON home.id = count.youth_home_id
       JOIN venue_kind kind ON kind.id = home.kind_id AND kind.code = 'BUSINESS_DISTRICT'
       WHERE count.day BETWEEN '2021-06-01' AND '2021-06-30' ORDER BY 1 DESC LIMIT 5`,
    );
    expect(answer.data.visitCounts.nodes.map(({ visits }) => ({ visits }))).toEqual(expected);
  });

  it.each([
    ["visits = -1", "visit_count_visits_check"],
    ["day = '2021-05-05'", "visit_count_day_key"],
  ])("refuses to store %s", async (change, constraint) => {
    await expect(subgraph.sql(`UPDATE visit_count SET ${change}`)).rejects.toMatchObject({ constraint });
  });
});
