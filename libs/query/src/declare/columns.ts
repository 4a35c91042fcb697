import { prefixOfType } from "@youth-graph/kernel";
import { declareAttribute, type ColumnAttribute, type TableNames } from "./attribute";
import { enumNameOf } from "./graph-enum";
import { pinyinColumn, pinyinProperty } from "./pinyin-column";
import type { ScalarKind } from "./scalar-kind";

export interface ColumnOptions {
  /** The column may hold null: the source need not say. */
  nullable?: boolean;
  /** An array of values. */
  list?: boolean;
  index?: boolean;
  unique?: boolean;
  /** Offer it in `where`; default true. Masked values must say false: a filter on them would be an oracle. */
  filter?: boolean;
  /** Offer it in `orderBy`; default true for single values. */
  sort?: boolean;
  /**
   * Only for numbers: its values add up, so that groups offer a sum; default true. Persons do not (one may be
   * counted twice), nor do ranks, years, scores and shares.
   */
  additive?: boolean;
  /**
   * People look for rows by it: `NameFilter` with `pinyin`, a place in the graph's `search`, and the indexes for both.
   * Only a text that anybody may read, such as a name; never a person's.
   */
  searchable?: boolean;
  /** The field, written by hand, that shows the column among others, such as `period`; it has none of its own then. */
  shownIn?: string;
}

interface Kind {
  scalar: ScalarKind;
  enumName?: string;
  values?: object;
}

const columnName = (key: string | symbol): string => prefixOfType(String(key));

function column(kind: Kind, description: string, options: ColumnOptions): PropertyDecorator {
  const { list = false, searchable = false } = options;
  return (prototype, key) => {
    declareAttribute(prototype, {
      kind: "column",
      name: String(key),
      description,
      ...kind,
      list,
      column: columnName(key),
      nullable: options.nullable ?? false,
      filterable: options.filter ?? true,
      sortable: options.sort ?? (!list && options.filter !== false),
      hidden: false,
      shownIn: options.shownIn,
      additive: options.additive ?? true,
      searchable,
      index: options.unique ? "unique" : options.index ? "plain" : undefined,
    });
    if (searchable) declareAttribute(prototype, pinyinBeside(String(key)));
  };
}

/** Written by a trigger of the database, whoever writes the name. */
const pinyinBeside = (name: string): ColumnAttribute => ({
  ...hidden("code", pinyinProperty(name), `The pinyin of ${name}.`),
  column: pinyinColumn(columnName(name)),
  nullable: true,
});

const hidden = (scalar: ScalarKind, name: string, description: string): ColumnAttribute => ({
  kind: "column",
  name,
  description,
  scalar,
  list: false,
  column: columnName(name),
  nullable: false,
  filterable: false,
  sortable: false,
  hidden: true,
  additive: false,
  searchable: false,
});

type Declare = (description: string, options?: ColumnOptions) => PropertyDecorator;

const scalar =
  (kind: ScalarKind): Declare =>
  (description, options = {}) =>
    column({ scalar: kind }, description, options);

/** Text for people: sorts by pinyin. */
export const text = scalar("text");
/** Text for machines (a division code, an address in ASCII): sorts by its characters. */
export const code = scalar("code");
export const int = scalar("int");
/**
 * A whole number beyond 32 bits.
 * @public
 */
export const bigint = scalar("bigint");
export const decimal = scalar("decimal");
export const boolean = scalar("boolean");
export const date = scalar("date");
export const instant = scalar("instant");

/** One of the values of a `graphEnum`. */
export function enumeration(
  values: object,
  description: string,
  options: ColumnOptions = {},
): PropertyDecorator {
  return column({ scalar: "enum", enumName: enumNameOf(values), values }, description, options);
}

/** Ids of other rows, for the engine's own use: neither a field nor a filter. */
export function hiddenIds(description: string): PropertyDecorator {
  return (prototype, key) =>
    declareAttribute(prototype, {
      ...hidden("id", String(key), description),
      list: true,
      index: "array",
    });
}

type RowSql = (alias: string, tables: TableNames) => string;

interface ComputedOptions extends Pick<ColumnOptions, "nullable" | "additive"> {
  /** Hides the value of some rows; answers say of how many. Those of which it is not known are hidden, too. */
  mask?: {
    /** The SQL condition of these rows. */
    when: RowSql;
    /** What they show instead; null unless given. */
    instead?: RowSql;
  };
}

/**
 * A value that PostgreSQL computes from the row, such as a masked name. It can be read, not filtered or sorted by,
 * since what it hides would show through; a number can be aggregated, as far as rows show it.
 */
export function computed(
  kind: Exclude<ScalarKind, "enum">,
  sql: RowSql,
  description: string,
  { nullable = false, additive = true, mask }: ComputedOptions = {},
): PropertyDecorator {
  return (prototype, key) =>
    declareAttribute(prototype, {
      ...hidden(kind, String(key), description),
      nullable,
      hidden: false,
      additive,
      ...(mask ? masked(sql, mask) : { sql }),
    });
}

function masked(
  sql: RowSql,
  { when, instead = () => "NULL" }: NonNullable<ComputedOptions["mask"]>,
): Required<Pick<ColumnAttribute, "sql" | "masked">> {
  return {
    sql: (alias, tables) =>
      `(CASE WHEN (${when(alias, tables)}) IS FALSE THEN ${sql(alias, tables)} ELSE ${instead(alias, tables)} END)`,
    masked: (alias, tables) => `(${when(alias, tables)}) IS NOT FALSE`,
  };
}
