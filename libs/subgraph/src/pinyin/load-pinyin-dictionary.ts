import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import type { ClientBase } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { derivedPinyinSql, type DerivedPinyin } from "./derive-pinyin";
import { dictionaryFile } from "./dictionary-file";
import { pinyinDictionaryVersion } from "./dictionary-version";

/**
 * Gives a migrated database this kit's dictionary, and its rows the pinyin that comes of it. Does nothing, and says false,
 * where it is there already, and where no migration has made a table for it.
 */
export async function loadPinyinDictionary(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ version: string | null }>(
    `SELECT obj_description(to_regclass('pinyin_reading'), 'pg_class') AS version WHERE to_regclass('pinyin_reading') IS NOT NULL`,
  );
  if (!rows[0] || rows[0].version === pinyinDictionaryVersion) return false;
  await replaceReadings(client);
  await refreshPinyin(client);
  // Last: whatever stops this half-way, the next one begins again.
  await client.query(`COMMENT ON TABLE pinyin_reading IS '${pinyinDictionaryVersion}'`);
  return true;
}

/** DELETE and not TRUNCATE: who writes a name meanwhile must not find the table empty. */
async function replaceReadings(client: ClientBase): Promise<void> {
  await client.query("BEGIN");
  try {
    await client.query("DELETE FROM pinyin_reading");
    await pipeline(
      createReadStream(dictionaryFile()),
      client.query(copyFrom("COPY pinyin_reading FROM STDIN")),
    );
    // Also tells connections that planned with an empty table to plan anew.
    await client.query("ANALYZE pinyin_reading");
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  }
}

/** Whatever is written there, the trigger writes pinyin. */
async function refreshPinyin(client: ClientBase): Promise<void> {
  const { rows } = await client.query<DerivedPinyin>(derivedPinyinSql);
  for (const { table, source, target } of rows)
    await client.query(
      `UPDATE "${table}" SET "${target}" = NULL WHERE "${target}" IS DISTINCT FROM pinyin_of("${source}")`,
    );
}
