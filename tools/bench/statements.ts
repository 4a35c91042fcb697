import type { Client } from "pg";

/**
 * Statements that each database has run so far. Asked in the database `postgres`, so what we ask is not in the count; neither is the
 * `SELECT 1` of a health check.
 */
export async function statementCounts(client: Client, databases: string[]): Promise<Record<string, number>> {
  const { rows } = await client.query<{ name: string; calls: string }>(
    `SELECT datname AS name, sum(calls) AS calls
     FROM pg_stat_statements JOIN pg_database ON pg_database.oid = dbid
     WHERE datname = ANY($1) AND query <> 'SELECT $1'
     GROUP BY datname`,
    [databases],
  );
  return Object.fromEntries(rows.map(({ name, calls }) => [name, Number(calls)]));
}
