import type { Catalog } from "../catalog/catalog";
import { Statement, type Caller, type Purpose } from "../statement/statement";
import type { Database } from "./database";
import type { Raw } from "./row";

export interface ReaderOptions {
  catalog: Catalog;
  database: Database;
  caller: Caller;
  /** Which database this is: cursors of another one are refused. */
  identity: string;
}

/** One request's way to the database: every read makes its statement here and runs it here. */
export class Reader {
  readonly catalog: Catalog;
  readonly caller: Caller;
  readonly identity: string;
  readonly #database: Database;

  constructor({ catalog, database, caller, identity }: ReaderOptions) {
    this.catalog = catalog;
    this.caller = caller;
    this.identity = identity;
    this.#database = database;
  }

  statement(purpose: Purpose): Statement {
    return new Statement({ catalog: this.catalog, caller: this.caller, purpose });
  }

  /** Runs a statement; the database is told which copies it reads. */
  run({ values, copies }: Statement, sql: string): Promise<Raw[]> {
    return this.#database.query(sql, values, copies);
  }

  /** Makes a statement and runs it: `reader.query("field", s => \`SELECT … FROM ${s.from(Post, "post")} …\`)`. */
  query(purpose: Purpose, sqlOf: (statement: Statement) => string): Promise<Raw[]> {
    const statement = this.statement(purpose);
    return this.run(statement, sqlOf(statement));
  }
}
