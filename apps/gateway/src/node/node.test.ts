import { formatTypeId } from "@youth-graph/kernel";
import { fixtureGateway } from "../../test/fixture-gateway";
import { branchId, youthHomeId } from "../../test/fixture-graph";

// A variable that a machine may well have, and that is not about the gateway's own subgraph.
const fixture = fixtureGateway({ NODE_URL: "http://127.0.0.1:9/graphql" });

const one = (id: string, selection = "__typename id") =>
  fixture.gateway.ask(`query($id: ID!) { node(id: $id) { ${selection} } }`, { variables: { id } });
const many = (ids: string[], selection = "__typename id") =>
  fixture.gateway.ask(`query($ids: [ID!]!) { nodes(ids: $ids) { ${selection} } }`, { variables: { ids } });

const extensions = { cost: expect.any(Object) };

describe("node", () => {
  it.each([
    ["Branch", branchId(7)],
    ["YouthHome", youthHomeId(7)],
  ])("finds a %s by its id alone", async (type, id) => {
    expect((await one(id)).body).toEqual({ data: { node: { __typename: type, id } }, extensions });
  });

  it("reads fields of the type, from whichever service has them", async () => {
    const { body } = await one(branchId(7), "... on Branch { name youthHomes { name leadBranch { id } } }");
    expect(body).toEqual({
      data: {
        node: {
          name: `Branch ${branchId(7).slice(-2)}`,
          youthHomes: [expect.objectContaining({ leadBranch: { id: branchId(1) } })],
        },
      },
      extensions,
    });
  });

  it("is null for a row that does not exist", async () => {
    expect((await one(branchId(5_000))).body).toEqual({ data: { node: null }, extensions });
  });

  it.each(["371302", "", "branch_x", formatTypeId("planet", "0190163d-8694-739b-aea5-966c26f8ad91")])(
    "refuses the id %p",
    async id => {
      const { body } = await one(id);
      expect(body).toMatchObject({
        data: { node: null },
        errors: [{ path: ["node"], extensions: { code: "ID_INVALID" } }],
      });
    },
  );
});

describe("nodes", () => {
  it("keeps order and repetitions, with null for what is missing", async () => {
    const ids = [youthHomeId(2), branchId(1), branchId(9_000), youthHomeId(2), branchId(2)];
    const { body } = await many(ids);
    expect(body.errors).toBeUndefined();
    expect(body.data.nodes.map((node: { id: string } | null) => node?.id ?? null)).toEqual([
      ids[0],
      ids[1],
      null,
      ids[3],
      ids[4],
    ]);
  });

  it("asks each owner once a type, each id once", async () => {
    await many([branchId(1), youthHomeId(1), branchId(2), branchId(1)]);
    expect(
      fixture.graph.organization.calls.map(({ variables }) => variables.representations?.length),
    ).toEqual([2]);
    expect(fixture.graph.venues.calls.map(({ variables }) => variables.representations?.length)).toEqual([1]);
  });

  it("lets a bad id fail alone", async () => {
    const { body } = await many([branchId(1), "x"]);
    expect(body.data.nodes).toEqual([{ __typename: "Branch", id: branchId(1) }, null]);
    expect(body.errors).toMatchObject([{ path: ["nodes", 1], extensions: { code: "ID_INVALID" } }]);
  });

  it("lets a service that is down fail alone", async () => {
    fixture.graph.venues.interfere = (_request, response) => Boolean(response.writeHead(503).end());
    const { body } = await many([branchId(1), youthHomeId(1)]);
    expect(body.data.nodes).toEqual([{ __typename: "Branch", id: branchId(1) }, null]);
    expect(body.errors).toMatchObject([
      { path: ["nodes", 1], extensions: { code: "SUBGRAPH_UNAVAILABLE", service: "venues" } },
    ]);
  });

  it("takes 200 ids and no more", async () => {
    const ids = Array.from({ length: 201 }, (_, n) => branchId(n));
    expect((await many(ids.slice(1))).body.data.nodes).toHaveLength(200);
    const { body } = await many(ids);
    expect(body.errors).toMatchObject([{ path: ["nodes"], extensions: { code: "PAGE_SIZE_INVALID" } }]);
  });
});
