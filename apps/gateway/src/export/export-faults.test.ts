import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { accepts, errorsIn, exported } from "../../test/export-client";
import type { Interference } from "../../test/fixture-subgraph";
import { listGateway } from "../../test/list-gateway";
import { startTestGateway } from "../../test/test-gateway";
import { until } from "../../test/until";

const lists = listGateway({ SUBGRAPH_TIMEOUT_MS: "1000" });

beforeEach(() => {
  lists.graph.rows.count = 2_000;
});

const sockets: Socket[] = [];
afterEach(() => {
  // The gateway would wait for them when it stops.
  for (const socket of sockets) socket.destroy();
});

/** Sends a request by hand, so that nothing between it and the test mends or buffers an answer. */
function request(
  accept: string,
  query = "{ items { nodes { id label { text } } } }",
): { socket: Socket; answer: Promise<string> } {
  const { hostname, port } = new URL(lists.gateway.url);
  const body = JSON.stringify({ query });
  const socket = connect(Number(port), hostname);
  sockets.push(socket);
  const chunks: Buffer[] = [];
  const answer = new Promise<string>(resolve => {
    socket.on("data", chunk => chunks.push(chunk));
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(Buffer.concat(chunks).toString("latin1")));
  });
  socket.write(
    `POST /graphql HTTP/1.1\r\nhost: x\r\nx-request-id: half\r\naccept: ${accept}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  );
  return { socket, answer };
}

/** From the n-th call on. */
const from = (n: number, interfere: Interference): Interference => {
  let calls = 0;
  return (request, response) => (++calls < n ? false : interfere(request, response));
};
const faults: [string, Interference][] = [
  ["a service breaks the connection", request => Boolean(request.socket.destroy())],
  ["a service is silent", () => true],
  [
    "a service answers with an error",
    (_request, response) =>
      Boolean(response.end('{"errors":[{"message":"x","extensions":{"code":"DATABASE_TIMEOUT"}}]}')),
  ],
  [
    "a service answers with no GraphQL",
    (_request, response) => Boolean(response.writeHead(500).end("<html>")),
  ],
];

describe.each(["shop", "labels"] as const)("when, half-way, in %s", name => {
  it.each(faults)("%s, no part of a file looks whole", async (_what, interfere) => {
    for (const accept of Object.values(accepts)) {
      lists.graph[name].interfere = from(4, interfere);
      const text = await request(accept).answer;
      expect(text.slice(0, 500)).toMatch(/^HTTP\/1\.1 200 OK[^]*transfer-encoding: chunked/i);
      // The last chunk, and a ZIP's directory.
      expect(text.slice(-100)).not.toMatch(/\r\n0\r\n\r\n$/);
      expect(text.includes("PK\x05\x06")).toBe(false);
      await expect(
        (async () => {
          lists.graph[name].interfere = from(4, interfere);
          await exported(lists.address, "{ items { nodes { id label { text } } } }", { headers: { accept } });
        })(),
      ).rejects.toThrow("terminated");
    }
    expect(lists.gateway.log).toContainEqual(
      expect.objectContaining({ requestId: "half", msg: "an export broke off", rows: expect.any(Number) }),
    );
  });
});

describe("before the first byte", () => {
  it.each([
    [0, 503, "SUBGRAPH_UNAVAILABLE"],
    [1, 504, "SUBGRAPH_TIMEOUT"],
    [2, 504, "DATABASE_TIMEOUT"],
    [3, 500, "INTERNAL_SERVER_ERROR"],
  ])("fault %i is a GraphQL error with status %i", async (fault, status, code) => {
    lists.graph.labels.interfere = faults[fault]![1];
    const answer = await exported(lists.address, "{ items { nodes { id label { text } } } }");
    expect([answer.status, answer.headers.get("content-type")]).toEqual([
      status,
      "application/json; charset=utf-8",
    ]);
    expect(errorsIn(answer)[0]?.extensions).toMatchObject({ code, requestId: expect.any(String) });
  });
});

describe("a service that hangs", () => {
  afterEach(async () => {
    lists.graph.labels.hangs = false;
    lists.graph.labels.interfere = undefined;
    lists.graph.rows.count = 1;
    await until(
      async () => (await exported(lists.address, "{ items { nodes { label { text } } } }")).status === 200,
    );
  });

  it("breaks an export off, and the next one is refused at once", async () => {
    lists.graph.labels.interfere = from(4, () => (lists.graph.labels.hangs = true));
    const query = "{ items { nodes { id label { text } } } }";
    await expect(exported(lists.address, query)).rejects.toThrow("terminated");
    await until(() => lists.gateway.log.some(({ msg }) => /held to be down/.test(String(msg))));
    const answer = await exported(lists.address, query);
    expect(answer.status).toBe(503);
    expect(errorsIn(answer)[0]?.extensions).toMatchObject({ code: "SUBGRAPH_UNAVAILABLE", retryAfter: 1 });
  });
});

it("a page that takes long does not spend the time of the next", async () => {
  let time = 0;
  const slow = await startTestGateway(
    lists.graph.supergraph,
    { OPERATION_TIMEOUT_MS: "1500" },
    { now: () => time },
  );
  lists.graph.shop.interfere = () => {
    time += 1_000;
    return false;
  };
  const { text } = await exported(`${slow.url}/graphql`, "{ items { nodes { id } } }");
  await slow.stop();
  expect([text.split("\r\n").length, time]).toEqual([2_002, 10_000]);
});

it("a list that does not go on, although it says so, is a fault and no loop", async () => {
  lists.graph.shop.interfere = from(2, (_request, response) =>
    Boolean(
      response.end('{"data":{"items":{"nodes":[],"_exportPage":{"hasNextPage":true,"endCursor":"199"}}}}'),
    ),
  );
  await expect(exported(lists.address, "{ items { nodes { id } } }")).rejects.toThrow("terminated");
  expect(lists.graph.shop.calls.length).toBe(2);
});

it("copies that do not reach what the client reads after in time are a fault of ours", async () => {
  lists.graph.shop.interfere = (_request, response) =>
    Boolean(
      response.end('{"errors":[{"message":"x","extensions":{"code":"READ_AFTER_TIMEOUT"}}],"data":null}'),
    );
  expect((await exported(lists.address, "{ items { nodes { id } } }")).status).toBe(504);
});

describe("a client", () => {
  /** How often the list has been asked for. */
  const asked = () => lists.graph.shop.calls.filter(({ query }) => query.includes("items")).length;

  /** Asks something else so often that any page under way, in this same process, is long through. */
  const askMeanwhile = async (): Promise<void> => {
    for (let n = 0; n < 20; n += 1) await lists.gateway.ask('{ shelf(code: "A") { name } }');
  };

  it.each(Object.values(accepts))("that goes away stops the paging: %s", async accept => {
    lists.graph.rows.count = 1_000_000;
    const { socket, answer } = request(accept);
    await once(socket, "data");
    let held: (() => void) | undefined;
    lists.graph.shop.interfere = () => new Promise(resolve => (held = () => resolve(false)));
    await until(() => held !== undefined);
    const before = asked();
    socket.destroy();
    await answer;
    await until(() => lists.gateway.log.some(({ msg, aborted }) => msg === "request" && aborted === true));
    lists.graph.shop.interfere = undefined;
    held?.();
    await askMeanwhile();
    expect(asked()).toBe(before);
  });

  it("that reads slowly is waited for", async () => {
    lists.graph.rows = { count: 20_000, at: () => ({ name: "x".repeat(20_000) }) };
    const { socket } = request(accepts.ndjson, "{ items { nodes { name } } }");
    socket.pause();
    await until(async () => {
      const before = asked();
      await askMeanwhile();
      return before > 0 && asked() === before;
    });
    const before = asked();
    expect(before).toBeLessThan(50);
    socket.resume();
    await until(() => asked() > before);
  });
});
