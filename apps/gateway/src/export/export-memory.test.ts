import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { accepts } from "../../test/export-client";
import { type ListGraph, startListGraph } from "../../test/list-graph";
import { startTestGateway, type TestGateway } from "../../test/test-gateway";

let graph: ListGraph;
let gateway: TestGateway;

beforeAll(async () => {
  graph = await startListGraph();
  gateway = await startTestGateway(graph.supergraph);
});
afterAll(async () => {
  await gateway.stop();
  await graph.stop();
});

it("200,000 rows take no more memory than 50,000", async () => {
  graph.rows = { count: 200_000, at: () => ({}) };
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc") as () => void;
  const used: number[] = [];
  const response = await fetch(`${gateway.url}/graphql`, {
    method: "POST",
    headers: { accept: accepts.xlsx, "content-type": "application/json" },
    body: JSON.stringify({ query: "{ items { nodes { id name } } }" }),
  });
  for await (const _chunk of response.body!) {
    if (graph.shop.calls.length < 240) continue;
    graph.shop.calls.length = 0;
    collectGarbage();
    used.push(process.memoryUsage().heapUsed);
  }
  expect(used.length).toBeGreaterThan(2);
  expect(used.at(-1)! - used[0]!).toBeLessThan(20_000_000);
}, 180_000);
