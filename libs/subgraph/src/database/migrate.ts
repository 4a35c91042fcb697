import type { SubgraphManifest } from "../manifest";
import { loadPinyinDictionary } from "../pinyin/load-pinyin-dictionary";
import { dataSourceOf } from "./data-source";
import { poolOf } from "./pool";

/** Any number, the same for all: replicas that start together migrate one after the other. */
const lock = 3456;

/** Brings a database to the service's latest migration, and its dictionary of pinyin to the kit's; gives the names of the migrations it ran. */
export async function migrate(manifest: SubgraphManifest, url: string): Promise<string[]> {
  const source = await dataSourceOf(manifest, { url, poolSize: 3 }).initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.query("SELECT pg_advisory_lock($1)", [lock]);
    const ran = await source.runMigrations({ transaction: "each" });
    const client = await poolOf(source).connect();
    await loadPinyinDictionary(client).finally(() => client.release());
    return ran.map(migration => migration.name);
  } finally {
    await runner.release();
    await source.destroy();
  }
}
