import { nameIndexes, pinyinColumn, searchableColumns, type Catalog } from "@youth-graph/query";
import type { DataSource } from "typeorm";
import { catalogOf, type SubgraphManifest } from "../manifest";
import type { DerivedPinyin } from "../pinyin/derive-pinyin";
import { pendingPinyin } from "../pinyin/pending-pinyin";
import { dataSourceOf } from "./data-source";

interface Changes {
  up: string[];
  down: string[];
}

/** SQL that would bring a database to what the service declares, and back; empty when they agree. */
export async function pendingChanges(manifest: SubgraphManifest, url: string): Promise<Changes> {
  const source = await dataSourceOf(manifest, { url, poolSize: 2 }).initialize();
  try {
    const { upQueries, downQueries } = await source.driver.createSchemaBuilder().log();
    const catalog = catalogOf(manifest);
    const pinyin = await pendingPinyin(derivedPinyin(catalog), source);
    const tables = { up: upQueries, down: downQueries };
    const changes = [
      pinyin.first,
      { up: tables.up.map(({ query }) => query), down: tables.down.map(({ query }) => query) },
      await pendingIndexes(catalog, source),
      await pendingPublication(catalog, source),
      pinyin.last,
    ];
    return { up: changes.flatMap(({ up }) => up), down: changes.flatMap(({ down }) => down) };
  } finally {
    await source.destroy();
  }
}

/** What TypeORM cannot compare: the indexes behind searchable columns. */
async function pendingIndexes(catalog: Catalog, source: DataSource): Promise<Changes> {
  const found = await source.query<{ name: string; sql: string }[]>(
    `SELECT indexname AS name, indexdef AS sql FROM pg_indexes
     WHERE schemaname = current_schema() AND indexname ~ '_(characters|pinyin_trgm)$'`,
  );
  const declared = catalog.models.flatMap(nameIndexes);
  const lacks = (indexes: { name: string }[], name: string): boolean =>
    indexes.every(index => index.name !== name);
  const missing = declared.filter(({ name }) => lacks(found, name));
  const surplus = found.filter(({ name }) => lacks(declared, name));
  const drop = ({ name }: { name: string }): string => `DROP INDEX "${name}"`;
  return {
    up: [...missing.map(({ sql }) => sql), ...surplus.map(drop)],
    down: [...missing.map(drop), ...surplus.map(({ sql }) => sql)],
  };
}

/** The triggers that note the changes of own rows. */
async function pendingPublication(catalog: Catalog, source: DataSource): Promise<Changes> {
  const found = await source.query<{ table: string }[]>(
    `SELECT relname AS "table" FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid WHERE tgname = 'outbox_insert'`,
  );
  const missing = catalog.own.filter(({ prefix }) => !found.some(({ table }) => table === prefix));
  return { up: missing.map(({ prefix, name }) => `SELECT publish('${prefix}', '${name}')`), down: [] };
}

/** Of own rows alone: a copy gets its owner's pinyin with the name. */
const derivedPinyin = ({ own }: Catalog): DerivedPinyin[] =>
  own.flatMap(model =>
    searchableColumns(model).map(({ column }) => ({
      table: model.prefix,
      source: column,
      target: pinyinColumn(column),
    })),
  );
