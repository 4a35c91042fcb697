import { poolDatabase, RequestLoaders, type QueryContext } from "@youth-graph/query";
import type { Pool } from "pg";

/** What resolvers know of the request they serve. */
export interface Context extends QueryContext {
  requestId: string;
  /** The SQL of every statement this request ran, for its log line and for tests. */
  statements: string[];
}

export function contextOf(pool: Pool, requestId: string): Context {
  const statements: string[] = [];
  return {
    requestId,
    statements,
    loaders: new RequestLoaders(),
    database: poolDatabase(pool, sql => statements.push(sql)),
  };
}
