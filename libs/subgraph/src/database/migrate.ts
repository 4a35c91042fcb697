import type { SubgraphManifest } from "../manifest";
import { dataSourceOf } from "./data-source";
import { fillPinyin } from "./fill-pinyin";

/** Any number, the same for all: replicas that start together migrate one after the other. */
const lock = 3456;

/** Brings a database to the service's latest migration, pinyin of names included; gives the names of those it ran. */
export async function migrate(manifest: SubgraphManifest, url: string): Promise<string[]> {
  const source = await dataSourceOf(manifest, { url, poolSize: 2 }).initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.query("SELECT pg_advisory_lock($1)", [lock]);
    const ran = await source.runMigrations({ transaction: "each" });
    await fillPinyin(manifest, runner);
    return ran.map(migration => migration.name);
  } finally {
    await runner.release();
    await source.destroy();
  }
}
