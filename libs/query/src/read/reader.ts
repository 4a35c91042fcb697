import { Notices } from "@youth-graph/kernel";
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
  /** What the answer says of itself; readers of one request share it. */
  notices?: Notices;
}

/** One request's way to the database: every read makes its statement here and runs it here. */
export class Reader {
  readonly catalog: Catalog;
  readonly caller: Caller;
  readonly identity: string;
  /** Where whoever reads tells what is not whole: `reader.notices.add({ code, path: answerPath(info), … })`. */
  readonly notices: Notices;
  readonly #database: Database;

  constructor({ catalog, database, caller, identity, notices = new Notices() }: ReaderOptions) {
    this.catalog = catalog;
    this.caller = caller;
    this.identity = identity;
    this.notices = notices;
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
