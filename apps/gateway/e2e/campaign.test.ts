import { ask } from "./ask";

interface Participants {
  campaigns: {
    nodes: {
      name: string;
      participants: { kind: string; measure: { kind: string; value: number; qualifier: string } }[];
    }[];
  };
}

it("the Tang Xiaoqing campaign comes with its participants by kind, as the report counts them", async () => {
  const { campaigns } = await ask<Participants>(
    '{ campaigns(where: { name: { contains: "塘小青" }, provenance: { eq: REPORTED } }) { nodes { name participants { kind measure { kind value qualifier } } } } }',
  );
  expect(campaigns.nodes).toHaveLength(1);
  const byKind = Object.fromEntries(
    (campaigns.nodes[0]?.participants ?? []).map(({ kind, measure }) => [kind, measure]),
  );
  expect(byKind).toEqual({
    TOWNS_AND_STREETS: { kind: "UNITS", value: 12, qualifier: "EXACT" },
    DEPARTMENTS: { kind: "UNITS", value: 20, qualifier: "EXACT" },
    SCHOOLS: { kind: "SCHOOLS", value: 33, qualifier: "EXACT" },
    PUBLIC_BENEFIT_ORGANIZATIONS: { kind: "ORGANIZATIONS", value: 3, qualifier: "EXACT" },
    YOUNG_PEOPLE: { kind: "PERSONS", value: 500, qualifier: "AT_LEAST" },
  });
});
