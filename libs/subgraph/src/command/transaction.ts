import type { Caller, Class, Node, Reader, Statement } from "@youth-graph/query";
import type { ClientBase } from "pg";
import type { EntityManager, QueryRunner } from "typeorm";
import { v7 } from "uuid";
import type { Context } from "../context";

/** A row as it is written: a relation by the UUID of the row that it goes to. */
export type Values<Noun> = {
  [Name in keyof Noun as Noun[Name] extends readonly Node[] ? never : Name]?: Noun[Name] extends Node | null
    ? string | null
    : Noun[Name];
};

/** What a command has of its transaction. */
export class Transaction {
  readonly manager: EntityManager;
  readonly caller: Caller;
  readonly #reader: Reader;

  constructor(manager: EntityManager, reader: Reader) {
    this.manager = manager;
    this.caller = reader.caller;
    this.#reader = reader;
  }

  /** Reads: `query<Home>(s => \`SELECT … FROM ${s.from(YouthHome, "home")} … FOR SHARE\`)`. */
  async query<Found>(sqlOf: (statement: Statement) => string): Promise<Found[]> {
    return (await this.#reader.query("command", sqlOf)) as Found[];
  }

  /** Stores a new row and gives its UUID: version 7, so that ids of one time lie together. */
  async insert<Noun extends Node>(noun: Class<Noun>, values: Omit<Values<Noun>, "id">): Promise<string> {
    const id = v7();
    await this.manager.insert(noun as never, { ...values, id } as never);
    return id;
  }

  /** Changes a row; what is undefined stays as it is. */
  async update<Noun extends Node>(
    noun: Class<Noun>,
    uuid: string,
    values: Omit<Values<Noun>, "id">,
  ): Promise<void> {
    await this.manager.update(noun as never, { id: uuid } as never, values as never);
  }
}

/** Runs `work` in a transaction of TypeORM when its turn has come: all that it writes, or, when it throws, nothing. */
export const inTransaction = <Result>(
  context: Context,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> => context.writeInTurn(() => transact(context, work));

async function transact<Result>(
  context: Context,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  const runner = context.source.createQueryRunner();
  try {
    const client = (await runner.connect()) as ClientBase;
    noteStatements(runner, context.statements);
    await runner.startTransaction();
    const result = await work(new Transaction(runner.manager, context.readerOver(client)));
    await runner.commitTransaction();
    return result;
  } catch (error) {
    // Where the connection itself broke, PostgreSQL has rolled back already; the first error is the one that tells.
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}

/** TypeORM logs for all of a data source; a request wants to know its own statements. */
function noteStatements(runner: QueryRunner, statements: string[]): void {
  const query = runner.query.bind(runner) as (...given: unknown[]) => Promise<unknown>;
  Object.assign(runner, {
    query: (sql: string, ...rest: unknown[]) => {
      statements.push(sql);
      return query(sql, ...rest);
    },
  });
}
