import type { Catalog } from "../catalog/catalog";
import type { Model } from "../catalog/model";
import type { Class, TableNames } from "../declare/attribute";

/** Who asks: known to every statement, so that what may be seen of a table can depend on it. */
export interface Caller {
  id: string;
  /** `domain:action[:class]`, or `*` for all. */
  scopes: readonly string[];
}

/** What a statement is made for. */
export type Purpose =
  | "list"
  | "reference"
  | "count"
  | "groups"
  | "search"
  /** A field written by hand. */
  | "field"
  | "figure"
  /** What other services copy, and what builds such copies here. */
  | "feed"
  | "copy"
  | "command";

export interface StatementOptions {
  catalog: Catalog;
  caller: Caller;
  purpose: Purpose;
}

/** Conditions on related rows that PostgreSQL may join as it likes: four, in each of the parts that a list can have. */
const mostJoined = 20;

/**
 * One statement under construction: its parameters (every value travels as one), its aliases, and what it reads. Every
 * statement names a table here and nowhere else, which a lint rule holds.
 */
export class Statement implements TableNames {
  readonly catalog: Catalog;
  readonly caller: Caller;
  readonly purpose: Purpose;
  readonly values: unknown[] = [];
  /** The nouns whose local copies the statement reads. */
  readonly copies = new Set<string>();
  #aliases = 0;
  #joined = 0;

  constructor({ catalog, caller, purpose }: StatementOptions) {
    this.catalog = catalog;
    this.caller = caller;
    this.purpose = purpose;
  }

  /** Adds a value; returns its placeholder. */
  value(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  /** A fresh alias. */
  alias(): string {
    this.#aliases += 1;
    return `t${this.#aliases}`;
  }

  /** Whether another condition on related rows may be joined by PostgreSQL, which tries the orders of all of them. */
  joins(): boolean {
    this.#joined += 1;
    return this.#joined <= mostJoined;
  }

  /** The rows of a noun or a plain table under an alias: `"branch" t1`, for a FROM, a JOIN, an UPDATE. */
  from(noun: Class | string | Model, alias: string): string {
    const { table, copy } = this.catalog.relation(noun);
    if (copy !== null) this.copies.add(copy);
    return `"${table}" ${alias}`;
  }

  /** The table by itself, for an INSERT INTO, a COPY or DDL, where no alias can stand. */
  table(noun: Class | string | Model): string {
    return `"${this.catalog.relation(noun).table}"`;
  }
}
