import { QueryPlanner } from "@apollo/query-planner";
import { fixtureGateway } from "../../test/fixture-gateway";
import { youthHomeId } from "../../test/fixture-graph";
import { startTestGateway } from "../../test/test-gateway";

const fixture = fixtureGateway({ SUBGRAPH_CONNECTIONS: "4" });

const homesWithBranch = "{ youthHomes(first: 30) { id leadBranch { id name } } }";
/** Takes a request and never answers it. */
const never = () => new Promise<boolean>(() => undefined);

describe("connections to subgraphs", () => {
  it("are kept alive: 100 requests one after the other use one", async () => {
    const before = fixture.graph.organization.connections;
    for (let n = 0; n < 100; n += 1) {
      const { body } = await fixture.gateway.ask(`{ echo(text: "${n}") }`);
      expect(body.data).toEqual({ echo: String(n) });
    }
    expect(fixture.graph.organization.connections - before).toBeLessThanOrEqual(1);
    expect(fixture.graph.organization.calls).toHaveLength(100);
  });

  it("are bounded: 100 requests at once use no more than the pool has", async () => {
    const before = fixture.graph.organization.connections;
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, n) =>
        fixture.gateway.ask(`query($t: String!) { echo(text: $t) }`, { variables: { t: `${n}` } }),
      ),
    );
    expect(answers.map(({ body }) => body.data.echo)).toEqual(Array.from({ length: 100 }, (_, n) => `${n}`));
    expect(fixture.graph.organization.connections - before).toBeLessThanOrEqual(4);
  });
});

describe("entity representations", () => {
  it("go out once each", async () => {
    const { body } = await fixture.gateway.ask(homesWithBranch);
    expect(body.errors).toBeUndefined();
    expect(body.data.youthHomes).toHaveLength(30);
    for (const home of body.data.youthHomes)
      expect(home.leadBranch.name).toBe(`Branch ${home.leadBranch.id.slice(-2)}`);
    expect(
      fixture.graph.organization.calls.map(({ variables }) => variables.representations?.length),
    ).toEqual([3]);
  });
});

describe("query plans", () => {
  it("are made once for the same operation", async () => {
    const plan = jest.spyOn(QueryPlanner.prototype, "buildQueryPlan");
    for (let n = 0; n < 5; n += 1) {
      await fixture.gateway.ask(
        "query Planned($f: Int!) { youthHomes(first: $f) { name leadBranch { name } } }",
        {
          variables: { f: n },
        },
      );
    }
    expect(plan).toHaveBeenCalledTimes(1);
    plan.mockRestore();
  });
});

describe("a subgraph that fails", () => {
  it("when down leaves a hole with a clear error, and the rest of the answer stands", async () => {
    const partial = await startTestGateway(fixture.graph.supergraph, {
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
        extensions: {
          code: "SUBGRAPH_UNAVAILABLE",
          service: "organization",
          retryAfter: 1,
          requestId: expect.any(String),
        },
      },
    ]);
    expect(text).not.toContain("127.0.0.1");
  });

  it("when down under an entity points at the place of the hole", async () => {
    fixture.graph.organization.interfere = (_request, response) => Boolean(response.writeHead(503).end());
    const { body } = await fixture.gateway.ask(
      "{ youthHomes { id leadBranch { id youthHomes { id } name } } }",
    );
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
    const gateway = await startTestGateway(fixture.graph.supergraph, { SUBGRAPH_TIMEOUT_MS: "300" });
    fixture.graph.organization.interfere = never;
    const { body } = await gateway.ask('{ echo(text: "slow") }');
    await gateway.stop();
    expect(body.errors).toMatchObject([
      {
        message: "The organization service did not answer within 0.3 s.",
        path: ["echo"],
        extensions: { code: "SUBGRAPH_TIMEOUT", service: "organization" },
      },
    ]);
  });

  it("keeps no operation longer than the operation may take", async () => {
    const gateway = await startTestGateway(fixture.graph.supergraph, { OPERATION_TIMEOUT_MS: "100" });
    fixture.graph.organization.interfere = never;
    const { body } = await gateway.ask('{ echo(text: "slow") }');
    await gateway.stop();
    expect(body.errors).toMatchObject([{ path: ["echo"], extensions: { code: "OPERATION_TIMEOUT" } }]);
  });

  it("when it drops the connection is asked once more, for a query", async () => {
    let drops = 1;
    fixture.graph.organization.interfere = request => Boolean(drops-- > 0 && request.socket.destroy());
    const { body } = await fixture.gateway.ask('{ echo(text: "again") }');
    expect(body.data).toEqual({ echo: "again" });
    expect(fixture.graph.organization.calls).toHaveLength(2);
  });

  it("when it drops the connection twice is not asked a third time", async () => {
    fixture.graph.organization.interfere = request => Boolean(request.socket.destroy());
    const { body } = await fixture.gateway.ask('{ echo(text: "again") }');
    expect(body.errors?.[0]?.extensions.code).toBe("SUBGRAPH_UNAVAILABLE");
    expect(fixture.graph.organization.calls).toHaveLength(2);
  });

  it("when it drops the connection is not asked again for a mutation", async () => {
    fixture.graph.organization.interfere = request => Boolean(request.socket.destroy());
    const { body } = await fixture.gateway.ask("mutation { touch }");
    expect(body.errors?.[0]?.extensions.code).toBe("SUBGRAPH_UNAVAILABLE");
    expect(fixture.graph.organization.calls).toHaveLength(1);
  });
});
