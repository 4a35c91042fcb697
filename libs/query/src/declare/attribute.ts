import type { OrderInput, Where } from "./input";
import type { ScalarKind } from "./scalar-kind";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a class of any constructor
export type Class<T = object> = abstract new (...args: any[]) => T;

/** What a statement offers to the SQL of a computed column: it names the tables. */
export interface TableNames {
  /** `"branch" t7`, for a FROM or a JOIN. */
  from(noun: string, alias: string): string;
  /** An alias that the statement does not use elsewhere. */
  alias(): string;
}

interface Described {
  /** The GraphQL field and the property of the class. */
  name: string;
  description: string;
}

export interface ColumnAttribute extends Described {
  kind: "column";
  scalar: ScalarKind;
  /** The members of an enum and its GraphQL name, for `scalar: "enum"`. */
  values?: object;
  enumName?: string;
  /** An array column. */
  list: boolean;
  column: string;
  nullable: boolean;
  /** A value computed by SQL in place of a stored column. */
  sql?: (alias: string, tables: TableNames) => string;
  /** Of a column computed from a row: the SQL condition of the rows whose value it hides. */
  masked?: (alias: string, tables: TableNames) => string;
  filterable: boolean;
  sortable: boolean;
  /** Read by the engine alone: neither a field nor a filter. */
  hidden: boolean;
  /** The hand-written field that shows it in place of a field of its own. */
  shownIn?: string | undefined;
  /** Its values may be summed; for numbers only. */
  additive: boolean;
  /** A name: filtered by `NameFilter`, and found by `search`. */
  searchable: boolean;
  index?: "plain" | "unique" | "array" | undefined;
}

/** A relation to one row, as it is declared. */
export interface ToOneDeclaration extends Described {
  kind: "toOne";
  target: () => Class;
  column: string;
  nullable: boolean;
  unique: boolean;
}

/** A relation to many rows, as it is declared. */
export interface ToManyDeclaration extends Described {
  kind: "toMany";
  target: () => Class;
  link: LinkDeclaration;
  /** A connection with arguments, a short list in a fixed order, or the one row that qualifies. */
  shape: "connection" | "list" | "one";
  /** Of a list: how many rows a parent has at most, as far as anyone knows. */
  size?: number | undefined;
  /** A condition every row of the relation meets; and the order of a list. */
  fixed: { where?: Where; orderBy?: OrderInput[] };
  /** The hand-written field below which it is shown. */
  shownIn?: string | undefined;
}

/** How the rows of a to-many relation find their parent. Each path is of to-one relations, with dots: `activity.project`. */
export type LinkDeclaration =
  /** the path from the target back to the parent */
  | { by: "inverse"; inverse: string }
  /** every target whose place lies in the parent's subtree */
  | { by: "subtree" }
  /** a link table, with the paths from it to the parent and to the target, or to that to which the target's path `at` leads */
  | { by: "through"; through: () => Class; from: string; to: string; at?: string | undefined };

export type Declaration = ColumnAttribute | ToOneDeclaration | ToManyDeclaration;

const declared = new WeakMap<object, Declaration[]>();

export function declareAttribute(prototype: object, attribute: Declaration): void {
  declared.set(prototype, [...(declared.get(prototype) ?? []), attribute]);
}

/** All that is declared on a class and those that it extends, the base's first; a later one replaces an earlier one of its name. */
export function declarationsOf(target: Class): Declaration[] {
  const chain: object[] = [];
  for (
    let prototype = target.prototype as object;
    prototype !== Object.prototype;
    prototype = Object.getPrototypeOf(prototype) as object
  )
    chain.unshift(prototype);
  const all = chain.flatMap(prototype => declared.get(prototype) ?? []);
  return [...new Map(all.map(attribute => [attribute.name, attribute])).values()];
}
