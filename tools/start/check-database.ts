import { readFileSync } from "node:fs";
import type { Client } from "pg";
import { entry } from "../build/bundle";
import { Failure } from "../failure";
import { withClient } from "../postgres/databases";

const oldest = 15;

/** Fails in a sentence that says what to do unless the service can work with the database that its setting names. */
export async function checkDatabase(name: string, url: string, extensions: string[]): Promise<void> {
  const setting = `${name.toUpperCase()}_DATABASE_URL`;
  await withClient(url, client => checkServer(client, name, extensions)).catch((error: Error) => {
    throw error instanceof Failure ? error : new Failure(whyNot(error, setting, new URL(url)));
  });
}

/** The extensions that the service's migrations create. */
export function neededExtensions(name: string): string[] {
  const found = readFileSync(entry(name), "utf8").matchAll(/CREATE EXTENSION IF NOT EXISTS (\w+)/g);
  return [...new Set([...found].map(([, extension]) => extension!))];
}

async function checkServer(client: Client, name: string, extensions: string[]): Promise<void> {
  const { rows } = await client.query<{ version: string; missing: string[] }>(
    `SELECT current_setting('server_version') AS version, ARRAY(
       SELECT needed FROM unnest($1::text[]) AS needed
       WHERE needed NOT IN (SELECT name FROM pg_available_extensions UNION SELECT extname FROM pg_extension)
     ) AS missing`,
    [extensions],
  );
  const { version, missing } = rows[0]!;
  const the = `The PostgreSQL of the ${name} service`;
  if (parseInt(version, 10) < oldest)
    throw new Failure(`${the} is ${version}, which is too old: version ${oldest} or newer is needed.`);
  if (missing.length > 0)
    throw new Failure(
      `${the} lacks ${missing.join(" and ")}: install its contrib extensions there (the package postgresql-contrib, where it is one of its own).`,
    );
}

function whyNot(
  error: Error & { code?: string },
  setting: string,
  { hostname, port, pathname }: URL,
): string {
  const database = `The database that ${setting} names`;
  const reason = error.message || error.code || String(error);
  switch (error.code) {
    case "28P01":
    case "28000":
      return `${database} refuses the user or the password in it (${reason}): correct them.`;
    case "3D000":
      return `${database} does not exist (${reason}): create it, or correct the name ${pathname.slice(1)}.`;
    case "42501":
      return `${database} is not open to the user in it (${reason}): grant CONNECT, or name its owner.`;
    default:
      return `${database} cannot be reached at ${hostname}:${port || 5432} (${reason}): see that it runs there, or correct the setting.`;
  }
}
