import { eventually } from "@youth-graph/testing";
import { once } from "node:events";
import { createServer, type AddressInfo, type Socket } from "node:net";
import type { PoolClient } from "pg";
import { secret } from "../../test/test-service";
import { parity, startTwoServices, type TwoServices } from "../../test/two-services";
import { untilWaiting } from "../test/until-waiting";

jest.setTimeout(30_000);

/** So few that they are soon all taken: four statements of operations at once, two of a request that has just begun. */
const settings = { POOL_SIZE: "6", STATEMENT_TIMEOUT_MS: "20000" };

let services: TwoServices;
let holder: PoolClient;
beforeAll(async () => {
  services = await startTwoServices({ settings });
  await parity(services);
  holder = await services.owner.pool.connect();
}, 120_000);
afterAll(async () => {
  holder.release();
  await services.close();
});
beforeEach(() => holder.query("SELECT pg_advisory_lock(7)"));
afterEach(() => holder.query("SELECT pg_advisory_unlock_all()"));

/** Statements that last until the lock is given back. */
const slow = `fault(message: "", sql: "SELECT pg_advisory_xact_lock_shared(7)::text AS done")`;
const slowLists = (count: number): string =>
  `{ ${Array.from({ length: count }, (_, n) => `l${n}: ${slow}`).join(" ")} }`;
const cheap = "{ benches { totalCount } }";

async function took(work: () => Promise<unknown>): Promise<number> {
  const since = performance.now();
  await work();
  return performance.now() - since;
}

/** The best of a few: a busy machine is not what is measured. */
async function quickest(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < 5; n += 1) times.push(await took(work));
  return Math.min(...times);
}

describe("a request with many slow statements", () => {
  it("has its share of the connections, and others are answered beside it", async () => {
    const { owner } = services;
    const asked = owner.ask(slowLists(12));
    await untilWaiting(owner, 2);
    expect(await owner.codes(cheap)).toEqual([]);
    expect(await quickest(() => owner.ask(cheap))).toBeLessThan(100);
    await untilWaiting(owner, 2);
    await holder.query("SELECT pg_advisory_unlock_all()");
    expect(Object.keys((await asked).data ?? {})).toHaveLength(12);
  });

  it("ends when nobody waits for it, those it runs and those it has not begun", async () => {
    const { owner } = services;
    const gone = new AbortController();
    const asked = fetch(`${owner.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-gateway-secret": secret },
      body: JSON.stringify({ query: slowLists(12) }),
      signal: gone.signal,
    });
    await untilWaiting(owner, 2);
    gone.abort();
    await expect(asked).rejects.toThrow("aborted");
    await untilWaiting(owner, 0);
    expect(await owner.codes(cheap)).toEqual([]);
  });
});

describe("a service whose every connection for operations is taken", () => {
  it("says how it is, feeds others, keeps its copies and runs what remains for others", async () => {
    const { owner, copier } = services;
    const asked = [owner.ask(slowLists(3)), owner.ask(slowLists(3)), owner.ask(slowLists(3))];
    await untilWaiting(owner, 4);
    expect(await quickest(() => owner.get("/health/ready", {}))).toBeLessThan(100);
    expect((await owner.get("/health/ready", {})).status).toBe(200);
    expect((await owner.get("/health/projections")).status).toBe(200);
    await owner.sql("UPDATE bench SET inscription = 'while all were taken'");
    await parity(services);
    expect(await copier.sql("SELECT DISTINCT inscription FROM bench")).toEqual([
      { inscription: "while all were taken" },
    ]);
    const round = (): Promise<object[]> => owner.sql("SELECT xmin::text FROM projection");
    const before = await round();
    await eventually(async () => expect(await round()).not.toEqual(before));
    await untilWaiting(owner, 4);
    await holder.query("SELECT pg_advisory_unlock_all()");
    for (const { errors } of await Promise.all(asked)) expect(errors).toBeUndefined();
  });
});

describe("a service whose connections break", () => {
  it("goes on with new ones, also where one was lent out and idle", async () => {
    const { owner, copier } = services;
    // A round waits for its owner's answer with a connection in hand.
    const mute = createServer().listen(0, "127.0.0.1");
    await once(mute, "listening");
    await copier.stop();
    copier.settings["TINY_URL"] = `http://127.0.0.1:${(mute.address() as AddressInfo).port}/graphql`;
    const asked = once(mute, "connection");
    await copier.start();
    const [asking] = (await asked) as [Socket];
    await once(asking, "data");
    const cut = await copier.sql(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'walks'",
    );
    expect(cut.length).toBeGreaterThan(1);
    await eventually(async () => expect(await copier.codes("{ walks { totalCount } }")).toEqual([]));
    asking.destroy();
    mute.close();
    await copier.stop();
    copier.settings["TINY_URL"] = `${owner.url}/graphql`;
    await copier.start();
    await parity(services);
  });
});
