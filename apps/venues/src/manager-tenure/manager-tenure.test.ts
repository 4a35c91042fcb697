import "reflect-metadata";
import { openSubgraph, type SubgraphUnderTest } from "@youth-graph/subgraph/test";
import { wholeWorld } from "@youth-graph/world";
import { builders } from "../../test/builders";
import { venues } from "../subgraph";
import { ManagerTenure } from "./manager-tenure";

describe("ManagerTenure", () => {
  let subgraph: SubgraphUnderTest;
  beforeAll(async () => {
    subgraph = await openSubgraph(venues, { world: wholeWorld });
  }, 120_000);
  afterAll(() => subgraph.close());

  it("leads from a person to the homes they manage", async () => {
    const { id, person, youthHome } = await builders(subgraph)(ManagerTenure);
    const answer = await subgraph.execute(
      `query($refs: [_Any!]!) { _entities(representations: $refs) { ... on Person {
         managerTenures { nodes { id } } managedYouthHomes { nodes { id } } } } }`,
      { refs: [{ __typename: "Person", id: person.id }] },
    );
    expect(answer.data).toEqual({
      _entities: [
        { managerTenures: { nodes: [{ id }] }, managedYouthHomes: { nodes: [{ id: youthHome.id }] } },
      ],
    });
  });

  it("never puts two persons in charge of a home on one day", async () => {
    const build = builders(subgraph);
    const { youthHome } = await build(ManagerTenure, { startsOn: "2021-01-01" });
    const second = build(ManagerTenure, { youthHome, startsOn: "2021-01-02" });
    await expect(second).rejects.toThrow("manager_tenure_no_overlap");
  });
});
