import { QueryPlanner } from "@apollo/query-planner";
import { type FixtureGraph, startFixtureGraph, youthHomeId } from "../../test/fixture-graph";
import { startTestGateway, type TestGateway } from "../../test/test-gateway";

let graph: FixtureGraph;
let gateway: TestGateway;

beforeAll(async () => {
  graph = await startFixtureGraph();
  gateway = await startTestGateway(graph.supergraph, {
    SUBGRAPH_CONNECTIONS: "4",
    GATEWAY_SECRET: "between-us",
  });
});
beforeEach(() => {
  for (const subgraph of [graph.organization, graph.venues]) {
    subgraph.interfere = undefined;
    subgraph.calls.length = 0;
  }
});
afterAll(async () => {
  await gateway.stop();
  await graph.stop();
});

const homesWithBranch = "{ youthHomes(first: 30) { id leadBranch { id name } } }";
/** Takes a request and never answers it. */
const never = () => new Promise<boolean>(() => undefined);

describe("connections to subgraphs", () => {
  it("are kept alive: 100 requests one after the other use one", async () => {
    const before = graph.organization.connections;
    for (let n = 0; n < 100; n += 1) {
      const { body } = await gateway.ask(`{ echo(text: "${n}") }`);
      expect(body.data).toEqual({ echo: String(n) });
    }
    expect(graph.organization.connections - before).toBeLessThanOrEqual(1);
    expect(graph.organization.calls).toHaveLength(100);
  });

  it("are bounded: 100 requests at once use no more than the pool has", async () => {
    const before = graph.organization.connections;
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, n) =>
        gateway.ask(`query($t: String!) { echo(text: $t) }`, { variables: { t: `${n}` } }),
      ),
    );
    expect(answers.map(({ body }) => body.data.echo)).toEqual(Array.from({ length: 100 }, (_, n) => `${n}`));
    expect(graph.organization.connections - before).toBeLessThanOrEqual(4);
  });
});

describe("entity representations", () => {
  it("go out once each", async () => {
    const { body } = await gateway.ask(homesWithBranch);
    expect(body.errors).toBeUndefined();
    expect(body.data.youthHomes).toHaveLength(30);
    for (const home of body.data.youthHomes)
      expect(home.leadBranch.name).toBe(`Branch ${home.leadBranch.id.slice(-2)}`);
    expect(graph.organization.calls.map(({ variables }) => variables.representations?.length)).toEqual([3]);
  });
});

describe("query plans", () => {
  it("are made once for the same operation", async () => {
    const plan = jest.spyOn(QueryPlanner.prototype, "buildQueryPlan");
    for (let n = 0; n < 5; n += 1) {
      await gateway.ask("query Planned($f: Int!) { youthHomes(first: $f) { name leadBranch { name } } }", {
        variables: { f: n },
      });
    }
    expect(plan).toHaveBeenCalledTimes(1);
    plan.mockRestore();
  });
});

describe("headers to subgraphs", () => {
  it("are an allow-list, with the request id and the gateway's secret", async () => {
    await gateway.ask('{ branch(id: "x") { id } }', {
      headers: {
        "x-request-id": "trace-1",
        "accept-language": "zh",
        cookie: "a=b",
        authorization: "Bearer x",
        "x-gateway-secret": "guess",
      },
    });
    const headers = graph.organization.calls[0]!.headers;
    expect(headers).toMatchObject({
      "x-request-id": "trace-1",
      "accept-language": "zh",
      "x-gateway-secret": "between-us",
    });
    expect(headers).not.toHaveProperty("cookie");
    expect(headers).not.toHaveProperty("authorization");
  });
});

describe("a subgraph that fails", () => {
  it("when down leaves a hole with a clear error, and the rest of the answer stands", async () => {
    const partial = await startTestGateway(graph.supergraph, {
      ORGANIZATION_URL: "http://127.0.0.1:9/graphql",
    });
    const { status, body, text } = await partial.ask('{ branch(id: "x") { name } youthHomes { name } }');
    await partial.stop();
    expect(status).toBe(200);
    expect(body.data).toEqual({
      branch: null,
      youthHomes: [0, 1, 2].map(n => ({ name: `Home ${youthHomeId(n).slice(-2)}` })),
    });
    expect(body.errors).toEqual([
      {
        message: "The organization service is not reachable.",
        path: ["branch"],
        extensions: { code: "SUBGRAPH_UNAVAILABLE", service: "organization", requestId: expect.any(String) },
      },
    ]);
    expect(text).not.toContain("127.0.0.1");
  });

  it("when down under an entity points at the place of the hole", async () => {
    graph.organization.interfere = (_request, response) => Boolean(response.writeHead(503).end());
    const { body } = await gateway.ask("{ youthHomes { id leadBranch { id youthHomes { id } name } } }");
    expect(body.errors).toEqual([
      {
        message: "The organization service is not reachable.",
        path: ["youthHomes"],
        extensions: { code: "SUBGRAPH_UNAVAILABLE", service: "organization", requestId: expect.any(String) },
      },
    ]);
    expect(body.data.youthHomes.map(({ id }: { id: string }) => id)).toEqual([0, 1, 2].map(youthHomeId));
  });

  it("when slow is given up at the deadline", async () => {
    const impatient = await startTestGateway(graph.supergraph, { SUBGRAPH_TIMEOUT_MS: "300" });
    graph.organization.interfere = never;
    const start = performance.now();
    const { body } = await impatient.ask('{ echo(text: "slow") }');
    expect(performance.now() - start).toBeLessThan(3_000);
    await impatient.stop();
    expect(body.errors).toMatchObject([
      {
        message: "The organization service did not answer within 0.3 s.",
        path: ["echo"],
        extensions: { code: "SUBGRAPH_TIMEOUT", service: "organization" },
      },
    ]);
  });

  it("keeps no operation longer than the operation may take", async () => {
    const impatient = await startTestGateway(graph.supergraph, { OPERATION_TIMEOUT_MS: "100" });
    graph.organization.interfere = never;
    const { body } = await impatient.ask('{ echo(text: "slow") }');
    await impatient.stop();
    expect(body.errors).toMatchObject([{ path: ["echo"], extensions: { code: "OPERATION_TIMEOUT" } }]);
  });

  it("when it drops the connection is asked once more, for a query", async () => {
    let drops = 1;
    graph.organization.interfere = request => Boolean(drops-- > 0 && request.socket.destroy());
    const { body } = await gateway.ask('{ echo(text: "again") }');
    expect(body.data).toEqual({ echo: "again" });
    expect(graph.organization.calls).toHaveLength(2);
  });

  it("when it drops the connection twice is not asked a third time", async () => {
    graph.organization.interfere = request => Boolean(request.socket.destroy());
    const { body } = await gateway.ask('{ echo(text: "again") }');
    expect(body.errors?.[0]?.extensions.code).toBe("SUBGRAPH_UNAVAILABLE");
    expect(graph.organization.calls).toHaveLength(2);
  });

  it("when it drops the connection is not asked again for a mutation", async () => {
    graph.organization.interfere = request => Boolean(request.socket.destroy());
    const { body } = await gateway.ask("mutation { touch }");
    expect(body.errors?.[0]?.extensions.code).toBe("SUBGRAPH_UNAVAILABLE");
    expect(graph.organization.calls).toHaveLength(1);
  });
});
