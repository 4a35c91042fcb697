import { modelOf, nameIndexes } from "@youth-graph/query";
import type { DataSource } from "typeorm";
import type { SubgraphManifest } from "../manifest";

const existing = `SELECT indexname AS name, indexdef AS sql FROM pg_indexes
  WHERE schemaname = current_schema() AND indexname ~ '_(characters|pinyin_trgm)$'`;

/** What TypeORM cannot compare: the indexes behind searchable columns, declared beside those of the database. */
export async function pendingNameIndexes(
  manifest: SubgraphManifest,
  source: DataSource,
): Promise<{ up: string[]; down: string[] }> {
  const found = await source.query<{ name: string; sql: string }[]>(existing);
  const declared = manifest.nouns.map(modelOf).flatMap(nameIndexes);
  const lacks = (indexes: { name: string }[], name: string): boolean =>
    indexes.every(index => index.name !== name);
  const missing = declared.filter(({ name }) => lacks(found, name));
  const surplus = found.filter(({ name }) => lacks(declared, name));
  const drop = ({ name }: { name: string }): string => `DROP INDEX "${name}"`;
  return {
    up: [
      ...(missing.length > 0 ? ["CREATE EXTENSION IF NOT EXISTS pg_trgm"] : []),
      ...missing.map(({ sql }) => sql),
      ...surplus.map(drop),
    ],
    down: [...missing.map(drop), ...surplus.map(({ sql }) => sql)],
  };
}
