import type { ColumnAttribute } from "../model/attribute";
import { columnsOf, type Model } from "../model/model";

/** An index that no decorator can say. */
export interface NameIndex {
  name: string;
  sql: string;
}

/** The columns of this service's own rows that people search by, the type's name first. */
export const searchableColumns = (model: Model): ColumnAttribute[] =>
  columnsOf(model).filter(({ searchable }) => searchable === true);

/** The column beside a searchable one, with the pinyin of its text. */
export const pinyinColumn = (column: string): string => `${column}_pinyin`;

/** The property of the class that it belongs to. */
export const pinyinProperty = (name: string): string => `${name}Pinyin`;

export const pinyinIndexName = (table: string, column: string): string => `${table}_${column}_pinyin_trgm`;

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
