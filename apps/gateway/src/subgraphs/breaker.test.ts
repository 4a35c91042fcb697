import { fixtureGateway } from "../../test/fixture-gateway";
import { branchId, youthHomeId } from "../../test/fixture-graph";
import { startTestGateway } from "../../test/test-gateway";
import { until } from "../../test/until";

const operatorKey = "an-operator-key-of-tests";
const fixture = fixtureGateway({
  SUBGRAPH_PATIENCE_MS: "600",
  SUBGRAPH_TIMEOUT_MS: "20000",
  OPERATOR_KEY: operatorKey,
});
/** Takes a request and never answers it. */
const never = () => new Promise<boolean>(() => undefined);

const down = {
  message: "The venues service is not reachable.",
  extensions: {
    code: "SUBGRAPH_UNAVAILABLE",
    service: "venues",
    retryAfter: 1,
    requestId: expect.any(String) as string,
  },
};
const states = async () =>
  (await (
    await fetch(`${fixture.gateway.url}/health/ready`, {
      headers: { authorization: `Bearer ${operatorKey}` },
    })
  ).json()) as { subgraphs: object };
const lines = (msg: RegExp) => fixture.gateway.log.filter(line => msg.test(String(line.msg)));

/** Ends what hangs, and waits until the gateway knows. */
async function recover(): Promise<void> {
  fixture.graph.venues.hangs = false;
  fixture.graph.venues.interfere = undefined;
  await until(async () => (await fixture.gateway.ask("{ youthHomes { id } }")).body.errors === undefined);
}

describe("a service that hangs", () => {
  beforeEach(async () => {
    fixture.graph.venues.hangs = true;
    const first = await fixture.gateway.ask(`{ youthHomes { name } branch(id: "${branchId(1)}") { name } }`);
    expect(first.body.errors).toEqual([{ ...down, path: ["youthHomes"] }]);
  });
  afterEach(recover);

  it("is given up after the patience for it, not after the time that a request may take", () => {
    const [opened] = lines(/is held to be down/);
    expect(opened).toMatchObject({ service: "venues", level: 40 });
    expect(opened!.silence).toBeLessThan(10_000);
  });

  it("is asked by nobody: every way to it is answered at once, beside what the others have", async () => {
    fixture.graph.venues.calls.length = 0;
    const started = performance.now();
    const { body } = await fixture.gateway.ask(
      `query ($branch: ID!, $home: ID!) {
        branch(id: $branch) { name youthHomes { name } }
        node(id: $home) { id }
        found: search(text: "东北园") { name }
      }`,
      { variables: { branch: branchId(1), home: youthHomeId(1) } },
    );
    expect(body.data).toEqual({
      branch: { name: `Branch ${branchId(1).slice(-2)}`, youthHomes: null },
      node: null,
      found: ["东北园", "东北园团支部", "B"].map(name => ({ name })),
    });
    expect(body.errors).toEqual(
      expect.arrayContaining(["branch", "node", "found"].map(field => ({ ...down, path: [field] }))),
    );
    expect(fixture.graph.venues.calls).toEqual([]);
    // Not what a request may take, nor what a probe may.
    expect(performance.now() - started).toBeLessThan(5_000);
    // It was told once; requests that are refused for it say nothing.
    expect(lines(/sub-request failed/)).toEqual([]);
  });

  it("refuses a mutation to it as well, unsent", async () => {
    fixture.graph.organization.hangs = true;
    await fixture.gateway.ask("{ fault }");
    const { body } = await fixture.gateway.ask("mutation { touch }");
    expect(body.errors).toMatchObject([{ path: ["touch"], extensions: { retryAfter: 1 } }]);
    fixture.graph.organization.hangs = false;
    await until(async () => (await fixture.gateway.ask('{ echo(text: "") }')).body.errors === undefined);
    expect(fixture.graph.organization.calls.filter(({ query }) => query.includes("touch"))).toEqual([]);
  });

  it("is told by health, and when it answers again both health and the log say so", async () => {
    await until(async () => JSON.stringify(await states()).includes("down"));
    expect(await states()).toMatchObject({ subgraphs: { organization: "up", venues: "down" } });
    await recover();
    expect(lines(/answers again/)).toMatchObject([{ service: "venues" }]);
    await until(async () => !JSON.stringify(await states()).includes("down"));
  });
});

it("one caller's dear queries hold no breaker open: the service answers probes, and everybody else", async () => {
  const gateway = await startTestGateway(fixture.graph.supergraph, {
    SUBGRAPH_CONNECTIONS: "4",
    SUBGRAPH_TIMEOUT_MS: "1000",
    SUBGRAPH_PATIENCE_MS: "600",
  });
  fixture.graph.organization.interfere = () =>
    fixture.graph.organization.calls.at(-1)!.query.includes("fault") ? never() : false;
  const dear = await Promise.all(Array.from({ length: 8 }, () => gateway.ask("{ fault }")));
  expect(dear.map(({ body }) => body.errors?.[0]?.extensions)).toEqual(
    dear.map(() => ({ code: "SUBGRAPH_TIMEOUT", service: "organization", requestId: expect.any(String) })),
  );
  // Those that waited for a connection did so behind their own caller's: that is no silence of the service.
  expect(fixture.graph.organization.calls).toHaveLength(8);
  expect((await gateway.ask('{ echo(text: "cheap") }')).body.data).toEqual({ echo: "cheap" });
  await gateway.stop();
  expect(gateway.log.filter(({ msg }) => /held to be down/.test(String(msg)))).toEqual([]);
});

it("errors that a service answers with are answers", async () => {
  for (let n = 0; n < 10; n += 1)
    expect((await fixture.gateway.ask("{ fault }")).body.errors?.[0]?.extensions.code).toBe(
      "INTERNAL_SERVER_ERROR",
    );
  expect((await fixture.gateway.ask('{ echo(text: "still") }')).body.data).toEqual({ echo: "still" });
  expect(lines(/held to be down/)).toEqual([]);
});
