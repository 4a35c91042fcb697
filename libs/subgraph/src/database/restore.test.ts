import { eventually } from "@youth-graph/testing";
import { Client } from "pg";
import { parity, startTwoServices, type TwoServices } from "../../test/two-services";

jest.setTimeout(60_000);

let services: TwoServices;
let superuser: Client;
let database: string;
beforeAll(async () => {
  services = await startTwoServices();
  // The test's own connections break as well.
  for (const { pool } of [services.owner, services.copier]) pool.on("error", () => undefined);
  database = new URL(services.owner.database.url).pathname.slice(1);
  superuser = new Client({ connectionString: process.env["TEST_DATABASE_URL"] });
  await superuser.connect();
});
afterAll(async () => {
  await services.close();
  for (const name of [`${database}_backup`, `${database}_broken`])
    await superuser.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  await superuser.end();
});

/** As docs/operations.md has it: nobody is connected while it is copied or renamed. */
async function alone(statement: string): Promise<void> {
  await superuser.query(`ALTER DATABASE "${database}" ALLOW_CONNECTIONS false`);
  await superuser.query("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = $1", [
    database,
  ]);
  await superuser.query(statement);
}

it("a database that is put back from its copy heals the service's copies, while both services go on running", async () => {
  const { owner, copier } = services;
  const { rows: roles } = await superuser.query<{ name: string }>(
    "SELECT rolname AS name FROM pg_database JOIN pg_roles ON pg_roles.oid = datdba WHERE datname = $1",
    [database],
  );
  expect(await parity(services)).toBe(2);
  await alone(`CREATE DATABASE "${database}_backup" TEMPLATE "${database}" OWNER "${roles[0]!.name}"`);
  await superuser.query(`ALTER DATABASE "${database}" ALLOW_CONNECTIONS true`);
  // What is written after the backup, and copied.
  await eventually(async () => {
    await owner.sql(
      `INSERT INTO bench (id, provenance, inscription, marks, division_id)
       SELECT '00000000-0000-4000-8000-0000000000aa', 'ENTERED', 'after the backup', '{}', id FROM division LIMIT 1
       ON CONFLICT DO NOTHING`,
    );
    await owner.sql("DELETE FROM bench WHERE inscription IS NULL");
  });
  const copied = (): Promise<object[]> =>
    copier.sql("SELECT FROM bench WHERE inscription = 'after the backup'");
  await eventually(async () => expect(await copied()).toHaveLength(1), 10_000);
  await alone(`ALTER DATABASE "${database}" RENAME TO "${database}_broken"`);
  await superuser.query(`ALTER DATABASE "${database}_backup" RENAME TO "${database}"`);
  await eventually(async () => {
    expect(await copied()).toEqual([]);
    expect(await parity(services)).toBe(2);
  }, 20_000);
  await eventually(async () => expect(await owner.codes("{ benches { totalCount } }")).toEqual([]));
});
