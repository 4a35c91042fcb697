import type { Pool } from "pg";
import type { SubgraphManifest } from "../manifest";
import { kitMigrations } from "../migrations";

/**
 * Refuses a database that lacks a migration of the service. One that has more than these is fine: a newer version is being
 * rolled out beside this one.
 * @throws Error in one sentence
 */
export async function requireMigrated({ name, migrations }: SubgraphManifest, pool: Pool): Promise<void> {
  const { rows: tables } = await pool.query<{ found: boolean }>(
    "SELECT to_regclass('migration') IS NOT NULL AS found",
  );
  const { rows } = tables[0]?.found
    ? await pool.query<{ name: string }>("SELECT name FROM migration")
    : { rows: [] };
  const ran = new Set(rows.map(row => row.name));
  const missing = [...kitMigrations, ...migrations].filter(migration => !ran.has(migration.name));
  if (missing.length > 0)
    throw new Error(
      `The database of the ${name} service is not migrated (${missing.length} migrations are missing): run its command migrate first.`,
    );
}
