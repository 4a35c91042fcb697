import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { accepts } from "../../test/export-client";
import { listGateway } from "../../test/list-gateway";

const lists = listGateway();

it("200,000 rows take no more memory than 50,000", async () => {
  lists.graph.rows = { count: 200_000, at: () => ({}) };
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc") as () => void;
  const used: number[] = [];
  const response = await fetch(lists.address, {
    method: "POST",
    headers: { accept: accepts.xlsx, "content-type": "application/json" },
    body: JSON.stringify({ query: "{ items { nodes { id name } } }" }),
  });
  for await (const _chunk of response.body!) {
    if (lists.graph.shop.calls.length < 240) continue;
    lists.graph.shop.calls.length = 0;
    collectGarbage();
    used.push(process.memoryUsage().heapUsed);
  }
  expect(used.length).toBeGreaterThan(2);
  expect(used.at(-1)! - used[0]!).toBeLessThan(20_000_000);
}, 180_000);
