import "reflect-metadata";
import { openSubgraph, type SubgraphUnderTest } from "@youth-graph/subgraph/test";
import { wholeWorld } from "@youth-graph/world";
import { venues } from "../subgraph";

interface Home {
  id: string;
  findings: { nodes: { since: string; severity: string }[] };
  inspections: { nodes: { inspectedOn: string }[] };
}

describe("Inspection", () => {
  let subgraph: SubgraphUnderTest;
  beforeAll(async () => {
    subgraph = await openSubgraph(venues, { world: wholeWorld });
  }, 120_000);
  afterAll(() => subgraph.close());

  it("is flagged on the home when it was failed", async () => {
    const { data, errors } = await subgraph.execute<{ youthHomes: { nodes: Home[] } }>(
      `{ youthHomes(where: { inspections: { some: { result: { eq: FAILED } } } }) { nodes {
         inspections(where: { result: { eq: FAILED } }, orderBy: [{ inspectedOn: ASC }]) { nodes { inspectedOn } }
         findings(where: { rule: { eq: INSPECTION_FAILED } }, orderBy: [{ since: ASC }]) { nodes { since severity } } } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.youthHomes.nodes.length).toBeGreaterThan(0);
    for (const { inspections, findings } of data.youthHomes.nodes)
      expect(findings.nodes).toEqual(
        inspections.nodes.map(({ inspectedOn }) => ({ since: inspectedOn, severity: "SERIOUS" })),
      );
  });

  it.each([-1, 101])("refuses to store a score of %s", async score => {
    await expect(subgraph.sql("UPDATE inspection SET score = $1", [score])).rejects.toMatchObject({
      constraint: "inspection_score_check",
    });
  });
});
