import { modelOf } from "@youth-graph/query";
import { Client } from "pg";
import type { SeedTables, SubgraphManifest } from "../manifest";
import { projectionsOf } from "../projection/projections";
import { noteSeeded } from "../projection/seeded";
import { copyTable } from "./copy-table";
import { withPinyin } from "./with-pinyin";

/**
 * Fills an empty, migrated database with the service's part of the demonstration world, all or nothing, and its copies
 * of foreign types with theirs. Gives the number of rows by type; null when the database already holds rows.
 */
export async function seed(
  manifest: SubgraphManifest,
  url: string,
  copies = 1,
): Promise<Record<string, number> | null> {
  const client = new Client({ connectionString: url, application_name: `${manifest.name} seed` });
  await client.connect();
  try {
    const { rows } = await client.query("SELECT 1 FROM division LIMIT 1");
    if (rows.length > 0) return null;
    await client.query("BEGIN");
    // A copy is built from a snapshot first, so nobody needs a line in the outbox for each of these rows.
    await publishing(client, manifest, "DISABLE");
    const counts = await copyTables(client, manifest, withPinyin(manifest, manifest.seed({ copies })));
    await publishing(client, manifest, "ENABLE");
    await noteSeeded(client, manifest);
    await client.query("COMMIT");
    // Also empties the waiting lists of GIN indexes, which would make them look too dear to use.
    await client.query("VACUUM ANALYZE");
    return counts;
  } finally {
    await client.end();
  }
}

async function publishing(
  client: Client,
  { published }: SubgraphManifest,
  state: "ENABLE" | "DISABLE",
): Promise<void> {
  for (const target of published)
    await client.query(`ALTER TABLE ${modelOf(target).table} ${state} TRIGGER USER`);
}

async function copyTables(
  client: Client,
  manifest: SubgraphManifest,
  tables: SeedTables,
): Promise<Record<string, number>> {
  const copied = new Map(
    projectionsOf(manifest).map(({ model, columns }) => [model.name, ["id", ...columns]]),
  );
  const counts: Record<string, number> = {};
  for (const [type, rows] of Object.entries(tables)) {
    counts[type] = await copyTable(client, type, rows, copied.get(type));
  }
  return counts;
}
