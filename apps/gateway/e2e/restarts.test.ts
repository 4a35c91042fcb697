import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort, startService } from "@youth-graph/testing";
import { appFolder } from "../src/app-folder";
import { type Answer, startTestGateway, type TestGateway } from "../test/test-gateway";
import { until } from "../test/until";

// A second process of a service over the same database, and gateways that ask it in place of the first: what is done to it here
// does not reach other tests.
const services = ["organization", "workforce", "programs", "venues"].map(name => `${name.toUpperCase()}_URL`);
const addresses = Object.fromEntries(services.map(name => [name, process.env[name]!]));
const query = '{ division(code: "371302") { name } youthHomes { totalCount } }';
const whole = { division: { name: "兰山区" }, youthHomes: { totalCount: expect.any(Number) as number } };

let port: number;
let service: Awaited<ReturnType<typeof startService>>;
const startOrganization = () =>
  startService({
    command: [join(appFolder, "../organization/dist/main.js")],
    env: { DATABASE_URL: process.env.ORGANIZATION_DATABASE_URL!, LOG_LEVEL: "warn" },
    port,
    timeout: 60_000,
  });
const gatewayWith = (settings: Record<string, string>): Promise<TestGateway> =>
  startTestGateway(join(appFolder, "supergraph.graphql"), {
    ...addresses,
    ORGANIZATION_URL: `http://127.0.0.1:${port}/graphql`,
    GATEWAY_SECRET: process.env.GATEWAY_SECRET!,
    ...settings,
  });

beforeAll(async () => {
  port = await freePort();
  service = await startOrganization();
}, 60_000);
afterAll(() => service.stop());

it("a service that is restarted under load fails no read", async () => {
  // How long a process takes to come up is this machine's matter.
  const patient = "60000";
  const gateway = await gatewayWith({
    SUBGRAPH_PATIENCE_MS: patient,
    SUBGRAPH_TIMEOUT_MS: patient,
    OPERATION_TIMEOUT_MS: patient,
  });
  let done = false;
  const load = Array.from({ length: 4 }, async () => {
    const answers: Answer["body"][] = [];
    do {
      answers.push((await gateway.ask(query)).body);
      // The service that comes up wants its share of the machine.
      await pause(20);
    } while (!done);
    return answers;
  });
  await until(async () => (await gateway.ask(query)).body.errors === undefined);
  expect(await service.stop()).toBe(0);
  service = await startOrganization();
  done = true;
  const answers = (await Promise.all(load)).flat();
  await gateway.stop();
  for (const { data, errors } of answers)
    expect({ data, errors }).toEqual({ data: whole, errors: undefined });
}, 120_000);

it("a service whose process is stopped leaves its hole at once, until it goes on", async () => {
  const gateway = await gatewayWith({ SUBGRAPH_PATIENCE_MS: "1000" });
  await until(async () => (await gateway.ask(query)).body.errors === undefined);
  process.kill(service.pid, "SIGSTOP");
  try {
    const hole = { data: { ...whole, division: null }, errors: [{ path: ["division"] }] };
    const code = { code: "SUBGRAPH_UNAVAILABLE", service: "organization", retryAfter: 1 };
    expect((await gateway.ask(query)).body).toMatchObject({ ...hole, errors: [{ extensions: code }] });
    const started = performance.now();
    expect((await gateway.ask(query)).body).toMatchObject({ ...hole, errors: [{ extensions: code }] });
    // Not the ten seconds that a request may take.
    expect(performance.now() - started).toBeLessThan(3_000);
  } finally {
    process.kill(service.pid, "SIGCONT");
  }
  await until(async () => (await gateway.ask(query)).body.errors === undefined);
  await gateway.stop();
}, 60_000);
