import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { OWNER, ownerUrl, templateDatabase } from "./template-database";

export interface Template {
  /** Keys the template: files that pass the same name share one migrated database. */
  name: string;
  /** Fills the empty database at `url`; called once a run. */
  migrate: (url: string) => Promise<void>;
}

export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/**
 * A PostgreSQL database of this test file's own, cloned from a template that is migrated once a run.
 * Its role owns the database and is no superuser, as in production.
 */
export async function createTestDatabase(template: Template): Promise<TestDatabase> {
  const server = testServerUrl();
  const source = await templateDatabase(server, template);
  const name = `${template.name}_${randomUUID().replaceAll("-", "")}`.slice(-60).toLowerCase();
  await run(server, `CREATE DATABASE "${name}" TEMPLATE "${source}" OWNER ${OWNER}`);
  return {
    url: ownerUrl(server, name),
    drop: () => drop(server, name),
  };
}

/** Connections that have just been ended are let go: cut, they would be an error in the pool that has ended them. */
async function drop(server: string, name: string): Promise<void> {
  const others = `SELECT FROM pg_stat_activity WHERE datname = '${name}'`;
  for (let looks = 0; looks < 20 && (await run(server, others)) > 0; looks += 1) await pause(25);
  await run(server, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
}

function testServerUrl(): string {
  const url = process.env.TEST_DATABASE_URL;
  if (url) return url;
  throw new Error(
    "No PostgreSQL for tests: give the project's jest.config.js `database: true`, or set TEST_DATABASE_URL.",
  );
}

/** Gives how many rows there were. */
async function run(server: string, sql: string): Promise<number> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    return (await client.query(sql)).rowCount ?? 0;
  } finally {
    await client.end();
  }
}
