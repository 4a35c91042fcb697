import "reflect-metadata";
import { openSubgraph, type SubgraphUnderTest } from "@youth-graph/subgraph/test";
import { wholeWorld } from "@youth-graph/world";
import { venues } from "../subgraph";

interface Kind {
  code: string;
  position: number;
  nameEn: string;
  purpose: string | null;
  provenance: string;
  youthHomes: { totalCount: number };
}

describe("VenueKind", () => {
  let subgraph: SubgraphUnderTest;
  beforeAll(async () => {
    subgraph = await openSubgraph(venues, { world: wholeWorld });
  }, 120_000);
  afterAll(() => subgraph.close());

  it("lists the six kinds in the report's order", async () => {
    const { data, errors } = await subgraph.execute<{ venueKinds: { nodes: Kind[] } }>(
      "{ venueKinds(orderBy: [{ position: ASC }]) { nodes { code position youthHomes(first: 0) { totalCount } } } }",
    );
    expect(errors).toEqual([]);
    expect(data.venueKinds.nodes).toEqual(
      [
        ["PARTY_MASS_SERVICE_CENTRE", 0],
        ["INNOVATION_PARK", 1],
        ["BUSINESS_DISTRICT", 3],
        ["LIVE_STREAMING_BASE", 1],
        ["RURAL_REVITALISATION", 3],
        ["UNSPECIFIED_IN_SOURCE", 8],
      ].map(([code, totalCount], index) => ({ code, position: index + 1, youthHomes: { totalCount } })),
    );
  });

  it("states a purpose for five kinds and none for the sixth, which the report does not name", async () => {
    const { data } = await subgraph.execute<{ sixth: Kind; described: { totalCount: number } }>(
      `{ sixth: venueKind(code: "UNSPECIFIED_IN_SOURCE") { position nameEn purpose provenance }
         described: venueKinds(where: { not: { code: { eq: "UNSPECIFIED_IN_SOURCE" } } }) { nodes { purpose } totalCount } }`,
    );
    expect(data.sixth).toEqual({
      position: 6,
      nameEn: "Not given in the source",
      purpose: null,
      provenance: "REPORTED",
    });
    expect(data.described).toEqual({
      totalCount: 5,
      nodes: Array.from({ length: 5 }, () => ({ purpose: expect.stringMatching(/\w/) })),
    });
  });
});
