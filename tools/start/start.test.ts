import { once } from "node:events";
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { withClient } from "../postgres/databases";
import { SERVICES, SUBGRAPHS } from "../services";
import { launch, lives, type Launched } from "./test/launch";
import { changeFakeService, checkoutWithFakeServices } from "./test/fake-services";

jest.setTimeout(120_000);

describe("npm start", () => {
  const root = checkoutWithFakeServices();
  const started: Launched[] = [];

  async function start(...options: Parameters<typeof launch> extends [string, ...infer Rest] ? Rest : never) {
    const launched = await launch(root, ...options);
    started.push(launched);
    return launched;
  }
  async function up(...options: Parameters<typeof start>) {
    const launched = await start(...options);
    await launched.said(/Ctrl-C stops everything/);
    return launched;
  }
  async function processes(launched: Launched): Promise<number[]> {
    const answers = await Promise.all(SERVICES.map(({ name }) => launched.ask(name)));
    return [...answers.map(({ pid }) => pid), serverPid(await cluster(launched))];
  }
  async function cluster(launched: Launched): Promise<string> {
    const { databaseUrl } = await launched.ask("organization");
    const secrets = JSON.parse(readFileSync(join(root, ".data/secrets.json"), "utf8"));
    const superuser = databaseUrl
      .replace(/\/\/.*@/, `//postgres:${secrets.superuserPassword}@`)
      .replace(/[^/]*$/, "postgres");
    return withClient(
      superuser,
      async client => (await client.query("SHOW data_directory")).rows[0].data_directory,
    );
  }
  const serverPid = (folder: string) =>
    Number(readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n")[0]);
  const content = (url: string) =>
    withClient(url, async client => (await client.query("SELECT * FROM thing")).rows);

  let outside = "";
  beforeAll(async () => {
    const launched = await up();
    const folder = await cluster(launched);
    if (!folder.startsWith(root)) outside = dirname(folder);
    await launched.signal("SIGTERM");
  });
  afterEach(async () => {
    for (const launched of started.splice(0)) if (lives(launched.pid)) await launched.signal("SIGTERM");
  });
  afterAll(() => {
    for (const folder of [root, outside]) if (folder) rmSync(folder, { recursive: true, force: true });
  });

  test("comes up, says its URL, keeps the data of the last run, and ends with 0 and no process left", async () => {
    const launched = await up();
    expect(launched.output()).toContain(`http://127.0.0.1:${launched.ports.gateway}/graphql`);
    const pids = await processes(launched);
    expect(await content((await launched.ask("venues")).databaseUrl)).toEqual([{ copies: "1" }]);
    expect(await launched.signal("SIGINT")).toBe(0);
    expect(pids.filter(lives)).toEqual([]);
  });

  test("after a seed waits until copies are built, and finds them built the next time", async () => {
    const data = { YOUTH_GRAPH_DATA: join(root, "seeded") };
    const seeding = await start(data, ["--copies", "3"], ["npm", "run", "seed", "--"]);
    expect([await seeding.exit, seeding.output()]).toEqual([0, expect.stringContaining("databases filled")]);
    const first = await up(data);
    expect(await content((await first.ask("venues")).databaseUrl)).toEqual([{ copies: "3" }]);
    expect((await first.ask("venues")).looks).toBe(3);
    await first.signal("SIGTERM");
    const second = await up(data);
    expect((await second.ask("venues")).looks).toBe(1);
  });

  test("says whose demonstration rows have changed since they were written, and how to have them", async () => {
    const seed = join(root, "apps/venues/src/seed");
    mkdirSync(seed);
    writeFileSync(join(seed, "venues-seed.ts"), "export const rows = 2;");
    const later = await up();
    expect(later.output()).toMatch(
      /! What the demonstration rows of venues are made from has changed since: `npm run seed` /,
    );
    rmSync(seed, { recursive: true });
    await later.signal("SIGTERM");
    expect((await up()).output()).not.toContain("!");
  });

  test("starts the gateway alone over a supergraph that it is given, beside what runs", async () => {
    await up();
    const alone = await start({ SUPERGRAPH: "any.graphql" });
    await alone.said(/Ctrl-C stops it/);
    expect(await alone.ask("gateway")).toMatchObject({ pid: expect.any(Number) });
    await expect(alone.ask("venues")).rejects.toThrow();
    expect(await alone.signal("SIGINT")).toBe(0);
  });

  test("gives each service a database that the others cannot even connect to", async () => {
    const launched = await up();
    const urls = await Promise.all(SUBGRAPHS.map(async ({ name }) => (await launched.ask(name)).databaseUrl));
    for (const [from, url] of urls.entries()) {
      for (const database of [
        ...SUBGRAPHS.filter((_, to) => to !== from).map(({ name }) => name),
        "postgres",
        "template1",
      ]) {
        const foreign = url.replace(/[^/]*$/, database);
        await expect(content(foreign)).rejects.toThrow("permission denied for database");
      }
    }
    expect(statSync(join(root, ".data/secrets.json")).mode & 0o777).toBe(0o600);
  });

  test("has its copies compared by a command beside it, which says what the services say and fails as they do", async () => {
    const verify = (env: Record<string, string>) =>
      start(env, ["venues", "Thing", "--look"], ["npm", "run", "-s", "verify", "--"]);
    const alone = await verify({});
    expect([await alone.exit, alone.output()]).toEqual([
      1,
      expect.stringContaining("run `npm start` beside this"),
    ]);
    await up();
    const beside = await verify({});
    expect(await beside.exit).toBe(1);
    expect(beside.output()).toBe("Thing differs --look Thing\nNot all copies were as their owners' rows.\n");
  });

  test("refuses to run twice from one folder", async () => {
    const first = await up();
    const second = await start();
    expect(await second.exit).toBe(1);
    expect(second.output()).toContain(`already runs from this folder (process ${first.pid}`);
    expect(await first.ask("gateway")).toBeDefined();
  });

  test("says which port is in use, before it starts anything", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const launched = await start({ PROGRAMS_PORT: String(port) });
    expect(await launched.exit).toBe(1);
    expect(launched.output().trim()).toBe(
      `Port ${port}, which the programs service needs, is in use: stop what listens there, or choose another with PROGRAMS_PORT.`,
    );
    other.close();
  });

  test("says which setting is wrong", async () => {
    const launched = await start({ WORKFORCE_DATABASE_URL: "mysql://x" });
    expect(await launched.exit).toBe(1);
    expect(launched.output().trim()).toMatch(/^WORKFORCE_DATABASE_URL must look like postgres:/);
  });

  test("starts a killed service and a killed PostgreSQL again, while the others go on and no row is lost", async () => {
    const launched = await up();
    const pids = await processes(launched);
    await launched.ask("workforce", "/die").catch(() => undefined);
    await launched.said(
      /The workforce service ended unexpectedly \(exit 7\).\n {2}It is started again in 0.2 s./,
    );
    await launched.said(/The workforce service is ready again/);
    const restarted = await processes(launched);
    expect(restarted.filter(pid => !pids.includes(pid))).toHaveLength(1);

    process.kill(restarted.at(-1)!, "SIGKILL");
    await launched.said(/PostgreSQL ended unexpectedly: ended by SIGKILL/);
    await launched.said(/PostgreSQL is ready again/);
    const { databaseUrl } = await launched.ask("venues");
    expect(await content(databaseUrl)).toEqual([{ copies: "1" }]);
    expect((await processes(launched)).slice(0, -1)).toEqual(restarted.slice(0, -1));
    expect(await launched.signal("SIGTERM")).toBe(0);
  });

  test("gives up on a service that keeps ending and goes on; ends with PostgreSQL when that does not come up", async () => {
    const launched = await up({ YOUTH_GRAPH_PAUSES: "50 50" });
    const [pids, folder] = [await processes(launched), await cluster(launched)];
    const [bundle, settings] = [join(root, "apps/workforce/dist/main.js"), join(folder, "postgresql.conf")];
    writeFileSync(bundle, 'console.error("cannot find its feet"); process.exit(3);');
    await launched.ask("workforce", "/die").catch(() => undefined);
    await launched.said(
      /before it was ready \(exit 3\): cannot find its feet\n {2}It has ended too often and stays down/,
    );
    expect(await launched.ask("venues")).toMatchObject({ pid: expect.any(Number) });

    const before = readFileSync(settings, "utf8");
    writeFileSync(settings, "shared_buffers = 'a few'");
    process.kill(pids.at(-1)!, "SIGKILL");
    expect(await launched.exit).toBe(1);
    writeFileSync(settings, before);
    expect(launched.output()).toMatch(
      /PostgreSQL did not start: configuration file .* contains errors\nIt does not come up again/,
    );
    expect(pids.filter(lives)).toEqual([]);
  });

  test("says which migration is broken and leaves no process", async () => {
    changeFakeService(root, "programs", "CREATE TABLE", "CREATE TABEL");
    const launched = await start();
    expect(await launched.exit).toBe(1);
    expect(launched.output()).toContain(
      'The programs service could not migrate (exit 1): syntax error at or near "TABEL"\n`npm run seed` makes new databases',
    );
    changeFakeService(root, "programs", "", "");
    await (await up()).signal("SIGTERM");
  });

  test("leaves no process when it is killed with SIGKILL, and comes up again", async () => {
    const launched = await up();
    const pids = await processes(launched);
    await launched.signal("SIGKILL");
    for (let tries = 0; tries < 100 && pids.some(lives); tries += 1) await wait(50);
    expect(pids.filter(lives)).toEqual([]);
    expect(await (await up()).signal("SIGTERM")).toBe(0);
  });

  test("stops everything when only npm gets the signal", async () => {
    const launched = await up({}, [], ["npm", "start"]);
    const pids = await processes(launched);
    await launched.signal("SIGTERM");
    for (let tries = 0; tries < 100 && pids.some(lives); tries += 1) await wait(50);
    expect(pids.filter(lives)).toEqual([]);
  });

  test("starts no server when every service has a database elsewhere", async () => {
    const host = await up();
    const urls = await Promise.all(
      SUBGRAPHS.map(async ({ name }) => [
        `${name.toUpperCase()}_DATABASE_URL`,
        (await host.ask(name)).databaseUrl,
      ]),
    );
    const data = join(root, "elsewhere");
    const guest = await up({ ...Object.fromEntries(urls), YOUTH_GRAPH_DATA: data });
    expect((await guest.ask("venues")).databaseUrl).toBe((await host.ask("venues")).databaseUrl);
    expect(() => statSync(join(data, "logs/postgres.log"))).toThrow("ENOENT");
    expect(await guest.signal("SIGTERM")).toBe(0);
  });
});
