import { serverAudits } from "graphql-http";
import { type FixtureGraph, startFixtureGraph } from "../../test/fixture-graph";
import { startTestGateway, type TestGateway } from "../../test/test-gateway";

let graph: FixtureGraph;
let gateway: TestGateway;

beforeAll(async () => {
  graph = await startFixtureGraph();
  gateway = await startTestGateway(graph.supergraph);
});
afterAll(async () => {
  await gateway.stop();
  await graph.stop();
});

describe("GraphQL over HTTP", () => {
  const audits = serverAudits({ url: () => `${gateway.url}/graphql`, fetchFn: fetch });

  it("has 61 audits", () => expect(audits).toHaveLength(61));

  it.each(audits.map(audit => [audit.id, audit.name, audit] as const))("%s %s", async (_id, _name, audit) => {
    const result = await audit.fn();
    expect({ ...result, response: undefined }).toMatchObject({ status: "ok" });
  });
});
