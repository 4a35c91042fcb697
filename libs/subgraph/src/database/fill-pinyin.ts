import { modelOf, pinyinColumn, pinyinOf, searchableColumns } from "@youth-graph/query";
import type { QueryRunner } from "typeorm";
import type { SubgraphManifest } from "../manifest";

const batch = 10_000;

/** Fills in the pinyin of names that were there before their column was searchable, or that plain SQL wrote. */
export async function fillPinyin({ nouns }: SubgraphManifest, runner: QueryRunner): Promise<void> {
  for (const model of nouns.map(modelOf))
    for (const { column } of searchableColumns(model))
      // A column declared a moment ago has no migration yet while that migration is being written.
      if (await runner.hasColumn(model.prefix, pinyinColumn(column)))
        await fillColumn(runner, String(model.table), `"${column}"`, `"${pinyinColumn(column)}"`);
}

async function fillColumn(runner: QueryRunner, table: string, name: string, pinyin: string): Promise<void> {
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const rows = (await runner.query(
      `SELECT id, ${name} AS name FROM ${table} WHERE ${name} IS NOT NULL AND ${pinyin} IS NULL AND id > $1 ORDER BY id LIMIT ${batch}`,
      [after],
    )) as { id: string; name: string }[];
    const last = rows.at(-1);
    if (!last) return;
    await runner.query(
      `UPDATE ${table} SET ${pinyin} = filled.pinyin FROM unnest($1::uuid[], $2::text[]) AS filled (id, pinyin) WHERE ${table}.id = filled.id`,
      [rows.map(({ id }) => id), rows.map(row => pinyinOf(row.name))],
    );
    after = last.id;
  }
}
