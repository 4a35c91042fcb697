import { formatTypeId } from "@youth-graph/kernel";
import { gardenWorld } from "../../test/garden-world";
import { walks } from "../../test/walks-subgraph";
import { openSubgraph, type SubgraphUnderTest } from "../test/open-subgraph";

const district = formatTypeId("division", "00000000-0000-4000-8000-000000000001");

let subgraph: SubgraphUnderTest;
beforeAll(async () => {
  subgraph = await openSubgraph(walks, { world: gardenWorld });
}, 120_000);
afterAll(() => subgraph.close());

const noticesOf = async (query: string, variables?: Record<string, unknown>): Promise<unknown> => {
  const { errors, extensions } = await subgraph.execute(query, variables);
  expect(errors).toEqual([]);
  return extensions["notices"];
};
const cut = {
  code: "PAGE_CUT",
  of: "rows",
  shown: 20,
  count: 1,
  message: "20 rows are shown, and more follow: first takes up to 200, after goes on.",
};

describe("the extensions of an answer", () => {
  it("have its notices, each at its field", async () => {
    expect(await noticesOf("{ one: walks { nodes { id } } two: walks { nodes { id } } }")).toEqual([
      { ...cut, path: ["one"] },
      { ...cut, path: ["two"] },
    ]);
  });

  it("have those of an entity's lists below its place", async () => {
    const query =
      "query($refs: [_Any!]!) { _entities(representations: $refs) { ... on Division { resting: walks { nodes { id } } } } }";
    const refs = [{ __typename: "Division", id: district }];
    expect(await noticesOf(query, { refs })).toEqual([{ ...cut, path: ["_entities", "resting"] }]);
  });

  it("have none where there is nothing to say, and none of an answer before", async () => {
    expect(await noticesOf("{ walks(first: 3) { nodes { id } } }")).toBeUndefined();
  });
});
