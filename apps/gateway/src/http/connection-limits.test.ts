import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { clientAt } from "../../test/client-at";
import { accepts } from "../../test/export-client";
import { listGateway } from "../../test/list-gateway";
import { until } from "../../test/until";

const lists = listGateway({
  REQUEST_TIMEOUT_MS: "400",
  MAX_CONNECTIONS: "40",
  MAX_BODIES_BYTES: "4000000",
  EXPORTS_AT_ONCE: "3",
  EXPORTS_PER_CALLER: "2",
  EXPORT_STALL_MS: "2500",
  QUEUE_TIMEOUT_MS: "500",
});

const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
});

function open(localAddress: string, text: string): Socket {
  const { hostname: host, port } = new URL(lists.gateway.url);
  const socket = connect({ host, port: Number(port), localAddress });
  socket.on("error", () => undefined);
  socket.write(text);
  sockets.push(socket);
  return socket;
}
const head = (length: number, accept = "*/*") =>
  `POST /graphql HTTP/1.1\r\nhost: x\r\naccept: ${accept}\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`;
const asked = async (address: string, accept = "*/*") => {
  const client = clientAt(address, lists.address);
  const answer = await client.ask("{ items { nodes { id } } }", { headers: { accept } });
  client.close();
  return answer;
};

describe("a request that is never whole", () => {
  it.each([
    ["head", "POST /graphql HTTP/1.1\r\nhost: x\r\n"],
    ["body", `${head(1_000)}{"query":`],
    ["first byte", ""],
  ])("ends with its connection, where it stops at its %s", async (_where, text) => {
    const socket = open("127.0.0.2", text).resume();
    await once(socket, "close");
  });
});

describe("what one address holds", () => {
  it("of connections is at most half of them", async () => {
    const opened = Array.from({ length: 30 }, () => open("127.0.0.2", ""));
    await until(() => opened.filter(({ destroyed }) => destroyed).length >= 10);
    expect(opened.filter(({ destroyed }) => destroyed)).toHaveLength(10);
    expect((await asked("127.0.0.3")).status).toBe(200);
  });

  it("of bodies is at most what four large ones are, and others send theirs", async () => {
    for (let n = 0; n < 4; n += 1) open("127.0.0.2", `${head(250_000)}{"query":`);
    const refused = open("127.0.0.2", `${head(900_000)}{"query":`);
    const [answer] = (await once(refused, "data")) as [Buffer];
    expect(String(answer)).toMatch(/^HTTP\/1\.1 503 [^]*retry-after: 5\r\n[^]*"code":"OVERLOADED"/i);
    expect((await asked("127.0.0.3")).status).toBe(200);
  });
});

describe("exports that nobody reads", () => {
  it("hold places of their caller's alone, and lose them", async () => {
    lists.graph.rows = { count: 1_000_000, at: () => ({ name: "x".repeat(20_000) }) };
    const body = JSON.stringify({ query: "{ items { nodes { id name } } }" });
    const unread = [1, 2].map(() => open("127.0.0.2", `${head(body.length, accepts.csv)}${body}`).pause());
    await until(() => lists.graph.shop.calls.length > 3);
    const third = await asked("127.0.0.2", accepts.csv);
    expect([third.status, third.headers["retry-after"], third.text]).toEqual([
      503,
      "5",
      expect.stringContaining('"OVERLOADED"'),
    ]);
    lists.graph.rows.count = 3;
    expect((await asked("127.0.0.3", accepts.csv)).status).toBe(200);
    const given = () =>
      lists.gateway.log.filter(({ msg }) => /^an export that nobody reads/.test(String(msg)));
    await until(() => given().length === unread.length);
    expect((await asked("127.0.0.2", accepts.csv)).status).toBe(200);
  });
});
