import "reflect-metadata";
import { formatTypeId } from "@youth-graph/kernel";
import { openSubgraph, type SubgraphUnderTest } from "@youth-graph/subgraph/test";
import { wholeWorld } from "@youth-graph/world";
import { venues } from "../subgraph";

describe("ManagerTenure", () => {
  let subgraph: SubgraphUnderTest;
  beforeAll(async () => {
    subgraph = await openSubgraph(venues, { world: wholeWorld });
  }, 120_000);
  afterAll(() => subgraph.close());

  it("leads from a person to the homes they manage", async () => {
    const [tenure] = await subgraph.sql<{ id: string; person: string; home: string }>(
      "SELECT id, person_id AS person, youth_home_id AS home FROM manager_tenure ORDER BY id LIMIT 1",
    );
    const answer = await subgraph.execute(
      `query($refs: [_Any!]!) { _entities(representations: $refs) { ... on Person {
         managerTenures { nodes { id } } managedYouthHomes { nodes { id } } } } }`,
      { refs: [{ __typename: "Person", id: formatTypeId("person", tenure?.person ?? "") }] },
    );
    expect(answer.data).toEqual({
      _entities: [
        {
          managerTenures: { nodes: [{ id: formatTypeId("manager_tenure", tenure?.id ?? "") }] },
          managedYouthHomes: { nodes: [{ id: formatTypeId("youth_home", tenure?.home ?? "") }] },
        },
      ],
    });
  });

  it("never puts two persons in charge of a home on one day", async () => {
    const second = subgraph.sql(
      `INSERT INTO manager_tenure (id, provenance, youth_home_id, person_id, starts_on)
       SELECT gen_random_uuid(), 'ENTERED', youth_home_id, gen_random_uuid(), starts_on + 1
       FROM manager_tenure WHERE ends_on IS NULL ORDER BY id LIMIT 1`,
    );
    await expect(second).rejects.toMatchObject({ constraint: "manager_tenure_no_overlap" });
  });
});
