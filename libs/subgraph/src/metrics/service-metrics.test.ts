import { eventually } from "@youth-graph/testing";
import { parity, startTwoServices, type TwoServices } from "../../test/two-services";
import { secret, type TestService } from "../../test/test-service";

const token = "whoever-watches-the-copier";
let services: TwoServices;
beforeAll(async () => {
  services = await startTwoServices();
  await parity(services);
}, 120_000);
afterAll(() => services.close());

const read = (service: TestService, authorization?: string): Promise<Response> =>
  fetch(`${service.url}/metrics`, { headers: authorization === undefined ? {} : { authorization } });

/** The value of a series, by its name and labels as the page writes them; 0 where there is none. */
async function value(service: TestService, series: string): Promise<number> {
  const text = await (await read(service, `Bearer ${secret}`)).text();
  const line = text.split("\n").find(each => each.startsWith(`${series} `));
  return Number(line?.slice(series.length + 1) ?? 0);
}

async function grows(
  service: TestService,
  series: string,
  by: number,
  action: () => Promise<unknown>,
): Promise<void> {
  const before = await value(service, series);
  await action();
  await eventually(async () => expect(await value(service, series)).toBe(before + by));
}

describe("who may read the metrics of a service", () => {
  it.each([undefined, "Bearer", `Bearer ${secret}!`, `Basic ${secret}`])(
    "%s is refused",
    async authorization => {
      const response = await read(services.owner, authorization);
      expect([response.status, await response.json()]).toMatchObject([
        401,
        { errors: [{ extensions: { code: "GATEWAY_ONLY" } }] },
      ]);
    },
  );

  it("whoever has its token, or, where it has none, the gateway's secret", async () => {
    const { copier } = services;
    expect((await read(copier, `Bearer ${secret}`)).status).toBe(200);
    await copier.stop();
    copier.settings["METRICS_TOKEN"] = token;
    await copier.start();
    const statuses = [token, secret].map(async key => (await read(copier, `Bearer ${key}`)).status);
    expect(await Promise.all(statuses)).toEqual([200, 401]);
    await copier.stop();
    delete copier.settings["METRICS_TOKEN"];
    await copier.start();
  });
});

describe("a service counts", () => {
  it("its answers over HTTP, by route and status", async () => {
    const { owner } = services;
    await grows(owner, 'service_request_duration_seconds_count{route="/graphql",status="200"}', 1, () =>
      owner.ask("{ benches { totalCount } }"),
    );
    await grows(owner, 'service_request_duration_seconds_count{route="none",status="404"}', 1, () =>
      fetch(`${owner.url}/nowhere`),
    );
  });

  it("errors by their code", async () => {
    const { owner } = services;
    await grows(owner, 'service_errors_total{code="GRAPHQL_VALIDATION_FAILED"}', 1, () =>
      owner.ask("{ nothing }"),
    );
    await grows(owner, 'service_errors_total{code="INTERNAL_SERVER_ERROR"}', 1, () =>
      owner.ask('{ fault(message: "password is 1234") }'),
    );
    expect(await (await read(owner, `Bearer ${secret}`)).text()).not.toContain("1234");
  });

  it("statements that ended well, and those that failed", async () => {
    const { owner } = services;
    const statements = (outcome: string): string =>
      `service_statement_duration_seconds_count{kind="SELECT",outcome="${outcome}"}`;
    const before = await value(owner, statements("done"));
    await owner.ask("{ benches { totalCount } }");
    await eventually(async () => expect(await value(owner, statements("done"))).toBeGreaterThan(before));
    await grows(owner, statements("failed"), 1, () =>
      owner.ask('{ fault(message: "", sql: "SELECT 1 / 0") }'),
    );
  });

  it("its connections, the age of its copies, and the pages that it is asked for", async () => {
    const { copier, owner } = services;
    await eventually(async () => {
      const text = await (await read(copier, `Bearer ${secret}`)).text();
      for (const pattern of [
        /^service_pool_connections\{state="open"\} [1-9]/m,
        /^service_pool_connections\{state="waiting"\} 0$/m,
        /^service_copy_lag_seconds\{type="Bench",source="tiny"\} \d/m,
        /^service_copy_rebuilding\{type="Bench",source="tiny"\} 0$/m,
        /^service_copy_rounds_total\{source="tiny",outcome="done"\} [1-9]/m,
        /^nodejs_eventloop_lag_p99_seconds \d/m,
      ])
        expect(text).toMatch(pattern);
      const pages = 'service_request_duration_seconds_count{route="/changes",status="200"}';
      expect(await value(owner, pages)).toBeGreaterThan(0);
    });
  });

  it("rounds that failed, while the service that it copies from is away", async () => {
    const { owner, copier } = services;
    const failed = 'service_copy_rounds_total{source="tiny",outcome="failed"}';
    await owner.stop();
    await eventually(async () => expect(await value(copier, failed)).toBeGreaterThan(0));
    await owner.start();
  });
});
