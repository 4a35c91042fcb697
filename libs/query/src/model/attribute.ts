import type { OrderInput, Where } from "./input";
import type { ScalarKind } from "./scalar-kind";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a class of any constructor
export type Class<T = object> = abstract new (...args: any[]) => T;

interface Described {
  /** The GraphQL field and the property of the class. */
  name: string;
  description: string;
}

export interface ColumnAttribute extends Described {
  kind: "column";
  scalar: ScalarKind;
  /** The enum's GraphQL name, for `scalar: "enum"`. */
  enumName?: string;
  /** An array column. */
  list: boolean;
  column: string;
  nullable: boolean;
  /** A value computed by SQL in place of a stored column. */
  sql?: (alias: string) => string;
  filterable: boolean;
  sortable: boolean;
  /** Has a field of its own. */
  shown: boolean;
  /** Its values may be summed; for numbers only. */
  additive: boolean;
  /** A name: filtered by `NameFilter`, and found by `search`. */
  searchable?: boolean;
}

export interface ToOneAttribute extends Described {
  kind: "toOne";
  target: () => Class;
  column: string;
  nullable: boolean;
  /** False: it only filters and orders, since another service shows it. */
  shown: boolean;
}

export interface ToManyAttribute extends Described {
  kind: "toMany";
  target: () => Class;
  link: Link;
  /** A connection with arguments, a short list in a fixed order, or the one row that qualifies. */
  shape: "connection" | "list" | "one";
  /** A condition every row of the relation meets; and the order of a list. */
  fixed: { where?: Where; orderBy?: OrderInput[] };
  /** False: it only filters and orders, since another service shows it. */
  shown: boolean;
}

/** How the rows of a to-many relation find their parent. */
export type Link =
  /** the target's to-one relation that points back */
  | { by: "inverse"; inverse: string }
  /** every target whose place lies in the parent division's subtree */
  | { by: "subtree" }
  /** a link table, with its to-one relations to the parent and to the target */
  | { by: "through"; through: () => Class; from: string; to: string };

export type Attribute = ColumnAttribute | ToOneAttribute | ToManyAttribute;
