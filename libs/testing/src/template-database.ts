import { Client } from "pg";
import type { Template } from "./test-database";

/** The role that owns every test database. */
export const OWNER = "test_owner";

/** The URL of `database` on the server of `serverUrl`, as its owner. */
export function ownerUrl(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.username = OWNER;
  url.password = OWNER;
  url.pathname = `/${database}`;
  return url.href;
}

/** The name of the migrated database to clone; made by whichever Jest worker comes first while the others wait. */
export async function templateDatabase(serverUrl: string, { name, migrate }: Template): Promise<string> {
  const template = `template_${name}`.toLowerCase();
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(`SELECT pg_advisory_lock(hashtext($1))`, [template]);
    const found = await client.query("SELECT FROM pg_database WHERE datname = $1", [template]);
    if (found.rowCount) return template;
    await makeOwner(client);
    // Renamed when it is complete: a migration that fails half-way leaves nothing that looks like a template.
    const draft = `${template}_draft`;
    await client.query(`DROP DATABASE IF EXISTS "${draft}" WITH (FORCE)`);
    await client.query(`CREATE DATABASE "${draft}" OWNER ${OWNER}`);
    await migrate(ownerUrl(serverUrl, draft));
    await client.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND pid <> pg_backend_pid()",
      [draft],
    );
    await client.query(`ALTER DATABASE "${draft}" RENAME TO "${template}"`);
    return template;
  } finally {
    await client.end();
  }
}

async function makeOwner(client: Client): Promise<void> {
  try {
    await client.query(`CREATE ROLE ${OWNER} LOGIN PASSWORD '${OWNER}'`);
  } catch (error) {
    const taken = ["42710", "23505"];
    if (!taken.includes((error as { code: string }).code)) throw error;
  }
}
