import { searchableColumns, type Model } from "../catalog/model";
import { pinyinColumn, pinyinIndexName } from "../declare/pinyin-column";

/** An index that no decorator can say. */
export interface NameIndex {
  name: string;
  sql: string;
}

/**
 * The characters of a name, for a GIN index. Trigrams would not do: two characters, the length of most Chinese words,
 * make none, and a database whose character type is "C" takes no Chinese character for a letter. Compared as bytes, since
 * order is of no use here and pinyin's is slow.
 */
export const charactersSql = (sql: string): string => `string_to_array(${sql} COLLATE "C", NULL)`;

/** The indexes behind `contains`, `startsWith`, … and `pinyin` of a type's searchable columns; pg_trgm must be there. */
export function nameIndexes(model: Model): NameIndex[] {
  const table = model.prefix;
  return searchableColumns(model).flatMap(({ column }) => {
    const [characters, pinyin] = [`${table}_${column}_characters`, pinyinIndexName(table, column)];
    return [
      {
        name: characters,
        sql: `CREATE INDEX "${characters}" ON "${table}" USING gin (${charactersSql(`"${column}"`)})`,
      },
      {
        name: pinyin,
        sql: `CREATE INDEX "${pinyin}" ON "${table}" USING gin ("${pinyinColumn(column)}" gin_trgm_ops)`,
      },
    ];
  });
}
