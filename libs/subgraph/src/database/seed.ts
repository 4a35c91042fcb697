import { Statement } from "@youth-graph/query";
import { Client } from "pg";
import { catalogOf, type SubgraphManifest } from "../manifest";
import { copyTable } from "./copy-table";

/**
 * Fills a migrated database that holds no rows of its own with the service's part of the demonstration world, all or
 * nothing. Copies of other services' rows come by their feeds. Gives the number of rows by type; null when the database
 * already holds rows.
 */
export async function seed(
  manifest: SubgraphManifest,
  url: string,
  copies = 1,
): Promise<Record<string, number> | null> {
  const catalog = catalogOf(manifest);
  const names = new Statement({ catalog, caller: { id: "seed", scopes: ["*"] }, purpose: "command" });
  const own = catalog.own.map(model => names.table(model));
  const tableOf = (type: string): string =>
    names.table(manifest.tables.find(({ name }) => name === type) ?? type);
  const client = new Client({ connectionString: url, application_name: `${manifest.name} seed` });
  await client.connect();
  try {
    for (const table of own)
      if ((await client.query(`SELECT 1 FROM ${table} LIMIT 1`)).rows.length > 0) return null;
    await client.query("BEGIN");
    // Nobody needs a line in the outbox for each of these rows: under its new identity, every copy is built from the rows.
    for (const table of own) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER outbox_insert`);
    await client.query("UPDATE database_identity SET id = gen_random_uuid(), since = now()");
    const counts: Record<string, number> = {};
    for (const [type, rows] of Object.entries(manifest.seed({ copies })))
      counts[type] = await copyTable(client, tableOf(type), rows);
    for (const table of own) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER outbox_insert`);
    await client.query("COMMIT");
    // Also empties the waiting lists of GIN indexes, which would make them look too dear to use.
    await client.query("VACUUM ANALYZE");
    return counts;
  } finally {
    await client.end();
  }
}
