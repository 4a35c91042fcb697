import type { SubgraphManifest } from "../manifest";
import { dataSourceOf } from "./data-source";
import { pendingNameIndexes } from "./pending-name-indexes";

/** SQL that would bring a database to what the entity classes say, and back; empty when they agree. */
export async function pendingChanges(
  manifest: SubgraphManifest,
  url: string,
): Promise<{ up: string[]; down: string[] }> {
  const source = await dataSourceOf(manifest, { url, poolSize: 2 }).initialize();
  try {
    const { upQueries, downQueries } = await source.driver.createSchemaBuilder().log();
    const indexes = await pendingNameIndexes(manifest, source);
    return {
      up: [...upQueries.map(({ query }) => query), ...indexes.up],
      down: [...downQueries.map(({ query }) => query), ...indexes.down],
    };
  } finally {
    await source.destroy();
  }
}
