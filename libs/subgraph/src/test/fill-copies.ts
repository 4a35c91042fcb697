import { copiedColumns, pinyinColumn, searchableColumns, Statement } from "@youth-graph/query";
import { Client } from "pg";
import { copyTable } from "../database/copy-table";
import { catalogOf, type SeedTables, type SubgraphManifest } from "../manifest";
import { projectionsOf } from "../projection/projections";

/** Fills a service's copies as its neighbours' feeds would: with the rows that these own, of the whole world given. */
export async function fillCopies(manifest: SubgraphManifest, url: string, world: SeedTables): Promise<void> {
  const catalog = catalogOf(manifest);
  const names = new Statement({ catalog, caller: { id: "test", scopes: ["*"] }, purpose: "copy" });
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const { type, source, model, asked } of projectionsOf(catalog)) {
      const table = names.table(model);
      const columns = ["id", ...copiedColumns(model).map(({ column }) => column)];
      await copyTable(client, table, world[type] ?? [], columns);
      for (const { column } of searchableColumns(model))
        await client.query(`UPDATE ${table} SET "${pinyinColumn(column)}" = pinyin_of("${column}")`);
      await client.query(
        "INSERT INTO projection (type, source, asked, as_of, rebuilding) VALUES ($1, $2, $3, now(), FALSE)",
        [type, source, asked.join()],
      );
    }
    await client.query("VACUUM ANALYZE");
  } finally {
    await client.end();
  }
}
