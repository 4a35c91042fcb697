import { supergraphFile } from "../test/fixture-graph";
import { startSubgraph } from "../test/fixture-subgraph";
import { startTestGateway } from "../test/test-gateway";

describe("a gateway over another graph", () => {
  it("answers from a supergraph that has no Node and no subgraph of the gateway's own", async () => {
    const link =
      'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires"])';
    const products = await startSubgraph(
      "products",
      `${link} type Query { products: [Product] } type Product @key(fields: "upc") { upc: String! weight: Int }`,
      {
        Query: { products: () => [{ upc: "1" }, { upc: "2" }] },
        Product: { weight: ({ upc }: { upc: string }) => Number(upc) * 10 },
      },
    );
    const shipping = await startSubgraph(
      "shipping",
      `${link} type Product @key(fields: "upc") { upc: String! weight: Int @external cost: Int @requires(fields: "weight") }`,
      {
        Product: {
          __resolveReference: (reference: object) => reference,
          cost: ({ weight }: { weight: number }) => weight * 2,
        },
      },
    );
    const gateway = await startTestGateway(supergraphFile([products, shipping]));
    const { body } = await gateway.ask("{ products { upc cost } }");
    const mutation = await gateway.ask("mutation { order }");
    await gateway.stop();
    await Promise.all([products.stop(), shipping.stop()]);
    expect(body.data).toEqual({
      products: [
        { upc: "1", cost: 20 },
        { upc: "2", cost: 40 },
      ],
    });
    expect(mutation.body.errors?.[0]).toMatchObject({
      message: "The graph has queries, and nothing else.",
      extensions: { code: "OPERATION_NOT_SUPPORTED" },
    });
    // Its lists tell no size, so each is taken for one: whatever it costs, it is not refused for that.
    expect(body.extensions?.cost).toMatchObject({ estimated: 1, actual: 2 });
  });
});
