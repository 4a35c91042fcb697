import { faces } from "@youth-graph/faces";
import { prefixOfType } from "@youth-graph/kernel";
import { faceOf } from "@youth-graph/query";
import { withClient } from "../../postgres/databases";
import { SUBGRAPHS } from "../../services";

/** What one noun takes up: at its owner, and in the copies of the other services together. */
export interface NounSize {
  noun: string;
  owner: string;
  rows: number;
  ownBytes: number;
  copyBytes: number;
}

interface Table {
  name: string;
  rows: number;
  bytes: number;
}

/** The size of every noun's tables, indexes included, in the databases of all services. */
export async function nounSizes(databaseUrl: (service: string) => string): Promise<NounSize[]> {
  const tables = new Map<string, Map<string, Table>>();
  for (const { name } of SUBGRAPHS)
    await withClient(databaseUrl(name), async client => {
      await client.query("VACUUM ANALYZE");
      const { rows } = await client.query<Table>(
        `SELECT relname AS name, reltuples::float8 AS rows, pg_total_relation_size(oid)::float8 AS bytes
         FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
      );
      tables.set(name, new Map(rows.map(table => [table.name, table])));
    });
  return faces.map(face => {
    const { name: noun, owner } = faceOf(face);
    const found = SUBGRAPHS.map(({ name }) => ({ name, table: tables.get(name)?.get(prefixOfType(noun)) }));
    const own = found.find(({ name }) => name === owner)?.table;
    const copies = found.filter(({ name }) => name !== owner).map(({ table }) => table?.bytes ?? 0);
    return {
      noun,
      owner,
      rows: Math.max(0, own?.rows ?? 0),
      ownBytes: own?.bytes ?? 0,
      copyBytes: copies.reduce((sum, bytes) => sum + bytes, 0),
    };
  });
}
