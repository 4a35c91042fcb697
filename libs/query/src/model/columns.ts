import { Field } from "type-graphql";
import { Column, Index } from "typeorm";
import { pinyinColumn, pinyinIndexName, pinyinProperty } from "../search/name-index";
import { enumNameOf } from "./graph-enum";
import { declareAttribute, snakeCase } from "./model";
import { scalarTraits, type ScalarKind } from "./scalar-kind";

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
   * Only for numbers: its values add up, so that aggregates offer a sum; default true. Persons do not (one may be
   * counted twice), nor do ranks, years, scores and shares.
   */
  additive?: boolean;
  /**
   * People look for rows by it: `NameFilter` with `pinyin`, a place in the graph's `search`, and the indexes for both.
   * Only a text that anybody may read, such as a name; never a person's.
   */
  searchable?: boolean;
  /** Show it as a field; default true. A column of a foreign type's local copy says false: its owner shows it. */
  field?: boolean;
}

interface Kind {
  scalar: ScalarKind;
  enumName?: string;
  values?: object;
}

function column(kind: Kind, description: string, options: ColumnOptions): PropertyDecorator {
  const { nullable = false, list = false } = options;
  const traits = kind.scalar === "enum" ? undefined : scalarTraits[kind.scalar];
  return (prototype, key) => {
    const name = String(key);
    const fieldType = traits?.graphql ?? kind.values;
    if (options.field !== false)
      Field(() => (list ? [fieldType] : fieldType) as never, { description, nullable })(prototype, key);
    Column({
      name: snakeCase(name),
      type: traits?.column ?? "enum",
      array: list,
      nullable,
      ...(traits?.collation !== undefined && { collation: traits.collation }),
      ...(kind.enumName !== undefined && { enum: kind.values, enumName: snakeCase(kind.enumName) }),
    })(prototype, key);
    if (options.unique) Index({ unique: true })(prototype, key);
    else if (options.index) Index()(prototype, key);
    if (options.searchable) pinyinBeside(prototype, name);
    declareAttribute(prototype, {
      kind: "column",
      name,
      description,
      scalar: kind.scalar,
      enumName: kind.enumName,
      list,
      column: snakeCase(name),
      nullable,
      filterable: options.filter ?? true,
      sortable: options.sort ?? !list,
      shown: options.field !== false,
      additive: options.additive ?? true,
      searchable: options.searchable,
    });
  };
}

/** Kept by whoever writes the name; no field and no filter of its own. Null for rows that nobody has filled it in for. */
function pinyinBeside(prototype: object, name: string): void {
  const [property, column] = [pinyinProperty(name), pinyinColumn(snakeCase(name))];
  Column({ name: column, type: "text", nullable: true, collation: "C", select: false })(prototype, property);
  // TypeORM knows no operator classes: `nameIndexes` makes the index, and this keeps TypeORM from dropping it.
  const index = pinyinIndexName(snakeCase(prototype.constructor.name), snakeCase(name));
  Index(index, { synchronize: false })(prototype, property);
}

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
  return (prototype, key) => {
    column({ scalar: "id" }, description, { list: true, field: false, filter: false })(prototype, key);
    Index({ type: "gin" })(prototype, key);
  };
}

/**
 * A value that PostgreSQL computes from the row, such as a masked name. It can be read, not filtered or sorted by,
 * since what it hides would show through; a number can be aggregated, as far as rows show it.
 */
export function computed(
  kind: Exclude<ScalarKind, "enum">,
  sql: (alias: string) => string,
  description: string,
  options: Pick<ColumnOptions, "nullable" | "additive"> = {},
): PropertyDecorator {
  const { nullable = false } = options;
  return (prototype, key) => {
    Field(() => scalarTraits[kind].graphql as never, { description, nullable })(prototype, key);
    declareAttribute(prototype, {
      kind: "column",
      name: String(key),
      description,
      scalar: kind,
      list: false,
      column: snakeCase(String(key)),
      nullable,
      sql,
      filterable: false,
      sortable: false,
      shown: true,
      additive: options.additive ?? true,
    });
  };
}
