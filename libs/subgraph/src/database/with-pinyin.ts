import { modelOf, pinyinOf, pinyinProperty, searchableColumns } from "@youth-graph/query";
import type { SeedTables, SubgraphManifest } from "../manifest";

/** The rows of a seed with the pinyin of their names. */
export function withPinyin({ nouns }: SubgraphManifest, tables: SeedTables): SeedTables {
  const models = new Map(nouns.map(modelOf).map(model => [model.name, model]));
  return Object.fromEntries(
    Object.entries(tables).map(([type, rows]) => {
      const model = models.get(type);
      const names = model ? searchableColumns(model).map(({ name }) => name) : [];
      return [type, names.length === 0 ? rows : filled(rows, names)];
    }),
  );
}

function* filled(rows: Iterable<object>, names: readonly string[]): Generator<object> {
  for (const row of rows) {
    const pinyin = names.map(name => {
      const text = (row as Record<string, unknown>)[name];
      return [pinyinProperty(name), typeof text === "string" ? pinyinOf(text) : null];
    });
    yield { ...row, ...Object.fromEntries(pinyin) };
  }
}
