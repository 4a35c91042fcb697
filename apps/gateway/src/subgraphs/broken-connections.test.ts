import dns from "node:dns";
import type { ServerResponse } from "node:http";
import { fixtureGateway } from "../../test/fixture-gateway";
import type { Interference } from "../../test/fixture-subgraph";
import { startTestGateway } from "../../test/test-gateway";

const fixture = fixtureGateway();

const read = '{ echo(text: "again") }';
const unavailable = { code: "SUBGRAPH_UNAVAILABLE", service: "organization" };

/** Writes past Node's HTTP, then breaks the connection: by its end, or by a reset. */
const cut =
  (text: string, how: "end" | "resetAndDestroy"): Interference =>
  (_request, { socket }: ServerResponse) => {
    if (how === "end") socket!.end(text);
    else socket!.write(text, () => socket!.resetAndDestroy());
    return true;
  };
const head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";
const phases: [string, string][] = [
  ["before the head", ""],
  ["within the head", head.slice(0, 30)],
  ["after the head", `${head}content-length: 100\r\n\r\n`],
  ["within the body", `${head}content-length: 100\r\n\r\n{"data":{"echo":"ag`],
  ["within a body that looks whole", `${head}content-length: 100\r\n\r\n{"data":{"echo":"half"}}`],
  ["within a body in chunks", `${head}transfer-encoding: chunked\r\n\r\n18\r\n{"data":{"echo":"half"}}\r\n`],
];

describe.each(["end", "resetAndDestroy"] as const)("a connection cut by %s", how => {
  it.each(phases)("%s: a read is sent once more, a mutation never", async (_phase, text) => {
    const { organization } = fixture.graph;
    let cuts = 1;
    organization.interfere = (request, response) => cuts-- > 0 && cut(text, how)(request, response);
    expect((await fixture.gateway.ask(read)).body.data).toEqual({ echo: "again" });
    cuts = 2;
    const twice = await fixture.gateway.ask(read);
    expect(twice.body.errors).toMatchObject([{ path: ["echo"], extensions: unavailable }]);
    cuts = 1;
    const mutation = await fixture.gateway.ask("mutation { touch }");
    expect(mutation.body).toMatchObject({ data: { touch: null }, errors: [{ extensions: unavailable }] });
    expect(organization.calls.map(({ query }) => query.includes("touch"))).toEqual([
      ...Array.from({ length: 4 }, () => false),
      true,
    ]);
  });
});

describe("the name of a service", () => {
  type Done = (error: null, addresses: { address: string; family: number }[]) => void;
  const name = "organization.test";
  const lookUp = dns.lookup as (...given: unknown[]) => void;

  /** Asks with a resolver of names that answers as it is told to. */
  async function askByName(resolve: (done: () => void) => void) {
    const spy = jest.spyOn(dns, "lookup").mockImplementation(((...given: unknown[]) => {
      if (given[0] !== name) return lookUp(...given);
      return resolve(() => (given.at(-1) as Done)(null, [{ address: "127.0.0.1", family: 4 }]));
    }) as never);
    const gateway = await startTestGateway(fixture.graph.supergraph, {
      ORGANIZATION_URL: fixture.graph.organization.url.replace("127.0.0.1", name),
      SUBGRAPH_TIMEOUT_MS: "20000",
    });
    const { body } = await gateway.ask(read);
    await gateway.stop();
    spy.mockRestore();
    return body;
  }

  it("that is known late is waited for", async () => {
    const body = await askByName(answer => setTimeout(answer, 300));
    expect(body).toMatchObject({ data: { echo: "again" } });
  });

  it("that is never known is a service that is down", async () => {
    const body = await askByName(() => undefined);
    expect(body.errors).toMatchObject([{ path: ["echo"], extensions: unavailable }]);
  });
});

it("a clock that jumps an hour either way ends nothing that is under way, and makes nothing wait", async () => {
  const { organization } = fixture.graph;
  const now = Date.now;
  for (const hours of [1, -1]) {
    organization.interfere = () => {
      jest.spyOn(Date, "now").mockImplementation(() => now() + hours * 3_600_000);
      return false;
    };
    const { body } = await fixture.gateway.ask(read);
    expect([hours, body]).toMatchObject([hours, { data: { echo: "again" } }]);
    organization.interfere = () => new Promise(() => undefined);
    const late = await startTestGateway(fixture.graph.supergraph, { OPERATION_TIMEOUT_MS: "100" });
    expect((await late.ask(read)).body.errors).toMatchObject([{ extensions: { code: "OPERATION_TIMEOUT" } }]);
    await late.stop();
    jest.restoreAllMocks();
  }
});
