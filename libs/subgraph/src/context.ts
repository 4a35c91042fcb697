import { poolDatabase, RequestLoaders, type QueryContext } from "@youth-graph/query";
import type { Pool } from "pg";
import type { Copies, Freshness } from "./projection/copies";

/** What resolvers know of the request they serve. */
export interface Context extends QueryContext {
  requestId: string;
  /** The SQL of every statement this request ran, for its log line and for tests. */
  statements: string[];
  /** How fresh each copy was when the request first read it, by type. */
  freshness: Record<string, Freshness>;
}

export function contextOf(pool: Pool, copies: Copies, requestId: string): Context {
  const statements: string[] = [];
  const freshness: Record<string, Freshness> = {};
  const database = poolDatabase(pool, sql => statements.push(sql));
  return {
    requestId,
    statements,
    freshness,
    loaders: new RequestLoaders(),
    database: {
      async query(sql, values, read) {
        if (read)
          for (const [type, fresh] of Object.entries(await copies.beforeReading(read)))
            freshness[type] ??= fresh;
        return database.query(sql, values);
      },
    },
  };
}
