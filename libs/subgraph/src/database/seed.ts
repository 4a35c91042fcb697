import { prefixOfType } from "@youth-graph/kernel";
import { Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { SeedTables, SubgraphManifest } from "../manifest";
import { copyLine } from "./copy-text";
import { withPinyin } from "./with-pinyin";

/**
 * Fills an empty, migrated database with the service's part of the demonstration world, all or nothing. Gives the number
 * of rows by type; null when the database already holds rows.
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
    const counts = await copyTables(client, withPinyin(manifest, manifest.seed({ copies })));
    await client.query("COMMIT");
    // Also empties the waiting lists of GIN indexes, which would make them look too dear to use.
    await client.query("VACUUM ANALYZE");
    return counts;
  } finally {
    await client.end();
  }
}

async function copyTables(client: Client, tables: SeedTables): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [type, rows] of Object.entries(tables)) {
    counts[type] = await copyTable(client, prefixOfType(type), rows);
  }
  return counts;
}

/** Properties name columns: `divisionId` goes to `division_id`. */
async function copyTable(client: Client, table: string, rows: Iterable<object>): Promise<number> {
  const iterator = rows[Symbol.iterator]();
  const first = iterator.next();
  if (first.done === true) return 0;
  const properties = Object.keys(first.value as object);
  const columns = properties.map(property => `"${prefixOfType(property)}"`).join(", ");
  let count = 0;
  function* lines(): Generator<string> {
    for (let step = first; step.done !== true; step = iterator.next()) {
      count += 1;
      const row = step.value as Record<string, unknown>;
      yield copyLine(properties.map(property => row[property]));
    }
  }
  await pipeline(
    Readable.from(chunks(lines())),
    client.query(copyFrom(`COPY "${table}" (${columns}) FROM STDIN`)),
  );
  return count;
}

/** Joins lines to larger pieces: a write a row would cost more than the row. */
function* chunks(lines: Iterable<string>): Generator<string> {
  let chunk = "";
  for (const line of lines) {
    chunk += line;
    if (chunk.length >= 65_536) {
      yield chunk;
      chunk = "";
    }
  }
  if (chunk) yield chunk;
}
