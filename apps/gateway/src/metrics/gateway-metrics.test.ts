import { fixtureGateway } from "../../test/fixture-gateway";
import { startTestGateway } from "../../test/test-gateway";

const key = "whoever-may-write-here";
const token = "whoever-watches-it";
const fixture = fixtureGateway({
  OPERATOR_KEY: key,
  METRICS_TOKEN: token,
  METRICS_OPERATIONS: "Home, Other",
});

const read = (authorization?: string): Promise<Response> =>
  fetch(`${fixture.gateway.url}/metrics`, { headers: authorization === undefined ? {} : { authorization } });

const page = async (): Promise<string> => (await read(`Bearer ${token}`)).text();

/** The values of series, by their names and labels as the page writes them, once all that was asked is over; 0 where there is none. */
async function values(series: string[]): Promise<number[]> {
  let text = await page();
  while (!text.includes("\ngateway_requests_in_progress 1\n")) text = await page();
  const lines = text.split("\n");
  return series.map(each => {
    const line = lines.find(one => one.startsWith(`${each} `));
    return Number(line?.slice(each.length + 1) ?? 0);
  });
}

/** How much each series grows by an action. */
async function growth(series: string[], action: () => Promise<unknown>): Promise<number[]> {
  const before = await values(series);
  await action();
  const after = await values(series);
  return after.map((each, index) => each - before[index]!);
}

const answered = (operation: string, status: number, route = "/graphql"): string =>
  `gateway_request_duration_seconds_count{route="${route}",operation="${operation}",status="${status}"}`;
const subrequests = (service: string, outcome: string): string =>
  `gateway_subrequest_duration_seconds_count{service="${service}",outcome="${outcome}"}`;
const errors = (code: string, service = ""): string =>
  `gateway_errors_total{code="${code}",service="${service}"}`;

describe("who may read the metrics", () => {
  it.each([undefined, "Bearer", "Bearer nobody-knows-this", `Basic ${token}`, `Bearer ${key}`])(
    "%s is refused where there is a token for it",
    async authorization => {
      const response = await read(authorization);
      expect([response.status, await response.json()]).toMatchObject([
        401,
        { errors: [{ extensions: { code: "UNAUTHENTICATED" } }] },
      ]);
    },
  );

  it("whoever has the token gets them in Prometheus's format, the process's own among them", async () => {
    const response = await read(`Bearer ${token}`);
    expect([response.status, response.headers.get("content-type")]).toEqual([
      200,
      "text/plain; version=0.0.4; charset=utf-8",
    ]);
    const text = await response.text();
    for (const name of [
      "gateway_requests_in_progress 1",
      "process_resident_memory_bytes",
      "nodejs_eventloop_lag_p99_seconds",
    ])
      expect(text).toContain(`\n${name}`);
  });

  it("without a token the operator may, and without a key nobody", async () => {
    const statuses: number[] = [];
    for (const settings of [{ OPERATOR_KEY: key }, {}] as Record<string, string>[]) {
      const gateway = await startTestGateway(fixture.graph.supergraph, settings);
      const response = await fetch(`${gateway.url}/metrics`, { headers: { authorization: `Bearer ${key}` } });
      statuses.push(response.status);
      await gateway.stop();
    }
    expect(statuses).toEqual([200, 401]);
  });
});

describe("what is counted", () => {
  it("a request by its operation, if it is one of those that are watched, its plan, its cost and its sub-requests", async () => {
    const series = [
      answered("Home", 200),
      answered("other", 200),
      answered("none", 200),
      subrequests("venues", "answered"),
      subrequests("organization", "answered"),
      "gateway_plan_duration_seconds_count",
      'gateway_operation_cost_count{outcome="run"}',
    ];
    const grown = await growth(series, async () => {
      await fixture.gateway.ask("query Home { youthHomes(first: 1) { name leadBranch { name } } }");
      await fixture.gateway.ask("query SomebodysOwnName { youthHomes(first: 1) { name } }");
      await fixture.gateway.ask("{ youthHomes(first: 1) { name } }");
    });
    expect(grown).toEqual([1, 1, 1, 3, 1, 3, 3]);
    expect(await page()).not.toContain("SomebodysOwnName");
  });

  it("errors by their code, also those that never came to GraphQL, and the cost that was refused", async () => {
    const series = [
      errors("GRAPHQL_VALIDATION_FAILED"),
      errors("QUERY_TOO_DEEP"),
      errors("CURSOR_INVALID"),
      errors("INTERNAL_SERVER_ERROR"),
      errors("NOT_FOUND"),
      errors("COST_EXCEEDED"),
      'gateway_operation_cost_count{outcome="refused"}',
      answered("none", 404, "none"),
    ];
    const grown = await growth(series, async () => {
      const { gateway } = fixture;
      await gateway.ask("{ nothing }");
      await gateway.ask(`{ ${"a { ".repeat(20)} b ${"}".repeat(20)} }`);
      await gateway.ask("{ refusal }");
      await gateway.ask("{ fault }");
      await fetch(`${gateway.url}/nowhere/of/any/kind`);
      await gateway.ask("{ youthHomes(first: 100000000) { name } }");
    });
    expect(grown).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  });

  it("a service that is away or late, and errors by it", async () => {
    const gone = [subrequests("venues", "unavailable"), errors("SUBGRAPH_UNAVAILABLE", "venues")];
    const grown = await growth(gone, async () => {
      fixture.graph.venues.interfere = (_request, response) => {
        response.writeHead(503).end();
        return true;
      };
      await fixture.gateway.ask("{ youthHomes(first: 1) { name } }");
    });
    expect(grown).toEqual([1, 1]);
  });
});
