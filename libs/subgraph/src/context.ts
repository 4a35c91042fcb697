import { Notices } from "@youth-graph/kernel";
import {
  poolDatabase,
  Reader,
  RequestLoaders,
  type Caller,
  type Catalog,
  type Database,
  type QueryContext,
} from "@youth-graph/query";
import type { ClientBase } from "pg";
import type { DataSource } from "typeorm";
import type { InTurn } from "./database/turns";
import type { SharedDatabase } from "./database/shared-database";
import type { ServiceMetrics } from "./metrics/service-metrics";
import { decodeFeedCursor, type FeedCursor } from "./outbox/feed-cursor";
import type { Copies, Freshness } from "./projection/copies";

/** What resolvers know of the request they serve. */
export interface Context extends QueryContext {
  requestId: string;
  caller: Caller;
  /** What the client calls its request, so that a command sent twice is run once. */
  idempotencyKey: string | null;
  /** For commands alone; whatever reads does so by `reader`. */
  source: DataSource;
  /** For a command's transaction: it has a connection for as long as it takes. */
  writeInTurn: InTurn;
  /** Reads as `reader` does, over one connection: a command's transaction has one. */
  readerOver(connection: ClientBase): Reader;
  /** The SQL of every statement this request ran, for its log line and for tests. */
  statements: string[];
  /** How fresh each copy was when the request first read it, by type. */
  freshness: Record<string, Freshness>;
  /** What the answer says of itself. */
  notices: Notices;
  /** Where a running service counts what it does. */
  metrics: ServiceMetrics | undefined;
}

/** What a request says of itself, as the gateway passes it on. */
export interface RequestHead {
  requestId: string;
  caller: Caller;
  idempotencyKey?: string | null;
  /** Cursors of owners' changes that the copies read must have reached. */
  readAfter?: readonly string[];
  /** Comes when nobody waits for the answer any more: what is not read by then need not be. */
  signal?: AbortSignal;
}

/** @throws CodedError CURSOR_INVALID for a malformed `readAfter` */
export function contextOf(
  {
    catalog,
    shared,
    copies,
    metrics,
  }: { catalog: Catalog; shared: SharedDatabase; copies: Copies; metrics?: ServiceMetrics },
  { requestId, caller, idempotencyKey = null, readAfter = [], signal = never() }: RequestHead,
): Context {
  const statements: string[] = [];
  const freshness: Record<string, Freshness> = {};
  const notices = new Notices();
  const after: FeedCursor[] = readAfter.map(decodeFeedCursor);
  const onStatement = (sql: string): void => void statements.push(sql);
  const readerOf = (database: Database): Reader =>
    new Reader({
      catalog,
      caller,
      identity: copies.identity,
      notices,
      database: {
        async query(sql, values, read) {
          if (read.size > 0)
            for (const [type, fresh] of Object.entries(await copies.beforeReading(read, after)))
              freshness[type] ??= fresh;
          return database.query(sql, values, read);
        },
      },
    });
  return {
    requestId,
    caller,
    idempotencyKey,
    source: shared.source,
    writeInTurn: shared.commands.of(caller.id, signal),
    statements,
    freshness,
    notices,
    metrics,
    reader: readerOf(shared.reads({ caller: caller.id, signal, onStatement })),
    readerOver: connection => readerOf(poolDatabase(connection, onStatement)),
    loaders: new RequestLoaders(),
  };
}

const never = (): AbortSignal => new AbortController().signal;
