import { inThisTrace, openSpan, traceHeaders } from "@youth-graph/telemetry";
import type { Pool, PoolClient } from "pg";
import type { ObserveStatement } from "./observed-client";

type Connected = (error: Error | undefined, client: PoolClient | undefined, release: () => void) => void;

/**
 * Adds to whatever else observes statements a span of each, and names the trace in the SQL itself, as sqlcommenter does: so
 * PostgreSQL's log and pg_stat_activity lead to it. Outside a trace the SQL stays as it is.
 */
export const traced =
  (observe: ObserveStatement): ObserveStatement =>
  sql => {
    const verb = /^\s*(\w+)/.exec(sql)?.[1]?.toUpperCase() ?? "SQL";
    const span = openSpan(verb, { "db.system.name": "postgresql", "db.operation.name": verb });
    const { traceparent } = span ? traceHeaders() : {};
    const statement = observe(traceparent === undefined ? sql : `${sql} /*traceparent='${traceparent}'*/`);
    return {
      sql: statement.sql,
      ended(error) {
        span?.ended(error !== undefined);
        statement.ended(error);
      },
    };
  };

/** A connection that was waited for comes in the trace of whoever waited: pg's pool hands it out in that of whoever gave it back. */
export function keepTraces(pool: Pool): void {
  const connect = pool.connect.bind(pool) as (connected?: Connected) => unknown;
  Object.assign(pool, {
    connect: (connected?: Connected) => (connected ? connect(inThisTrace(connected)) : connect()),
  });
}
