import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { answersTo } from "./load";
import { operations } from "./operations";

let server: Server;
let url: string;
let status = 200;

beforeAll(async () => {
  server = createServer((_request, response) => response.writeHead(status).end("right"));
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => (status = 200));
afterAll(() => server.close());

const load = (answer: string) => ({ url, operation: operations[0]!, answer, connections: 2 });

it("has the answer to each of the requests", async () => {
  const { latencies, milliseconds } = await answersTo(20, load("right"));
  expect(latencies).toHaveLength(20);
  expect(milliseconds).toBeGreaterThan(0);
});

it("fails when an answer is another than it was", () =>
  expect(answersTo(20, load("wrong"))).rejects.toThrow(/"list" failed .* 20 of them other than before/));

it("fails on an error status", async () => {
  status = 500;
  await expect(answersTo(20, load("right"))).rejects.toThrow(/20 with an error status/);
});
