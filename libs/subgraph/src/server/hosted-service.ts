import { poolDatabase, Reader } from "@youth-graph/query";
import type { ApolloServer } from "@apollo/server";
import type { Logger } from "pino";
import type { DataSource } from "typeorm";
import { pruneReceipts } from "../command/receipts";
import { contextOf, type Context, type RequestHead } from "../context";
import { dataSourceOf } from "../database/data-source";
import { poolOf } from "../database/pool";
import { requireMigrated } from "../database/require-migrated";
import type { Environment } from "../environment";
import { catalogOf, type SubgraphManifest } from "../manifest";
import { pruneOutbox } from "../outbox/prune";
import { keeper } from "../projection/apply";
import { Copies } from "../projection/copies";
import { keepCopies } from "../projection/keep-copies";
import { buildSubgraph } from "../schema/build-subgraph";
import { apolloServer } from "./apollo-server";
import { requestLog } from "./request-log";

const pruneInterval = 3_600_000;

/** A manifest at work over its database, however requests reach it: over HTTP, or from a gateway in the same process. */
export interface HostedService {
  apollo: ApolloServer<Context>;
  source: DataSource;
  copies: Copies;
  contextOf(head: RequestHead): Context;
  /** Reads for the service's own purposes, such as its feed. */
  reader(): Reader;
  /** Begins to keep the copies fresh and the outbox short. */
  work(): void;
  close(): Promise<void>;
}

/**
 * Builds the schema and opens the database; the caller closes what it gets.
 * @throws Error in one sentence, for a database that is not migrated
 */
export async function host(
  manifest: SubgraphManifest,
  environment: Environment,
  log: Logger,
): Promise<HostedService> {
  const catalog = catalogOf(manifest);
  const settings = {
    url: environment.DATABASE_URL,
    poolSize: environment.POOL_SIZE,
    statementTimeout: environment.STATEMENT_TIMEOUT_MS,
  };
  // The schema first: where it cannot be built, nothing is open yet.
  const schema = await buildSubgraph(manifest);
  const source = await dataSourceOf(manifest, settings).initialize();
  const pool = poolOf(source);
  const copies = new Copies(pool);
  const stops: (() => Promise<void> | void)[] = [];
  try {
    await requireMigrated(manifest, pool);
    await copies.refresh();
    const apollo = apolloServer(schema, log, [requestLog(log)]);
    await apollo.start();
    stops.push(() => apollo.stop());
    return {
      apollo,
      source,
      copies,
      contextOf: head => contextOf({ catalog, source, copies }, head),
      reader: () =>
        new Reader({ catalog, caller: keeper, identity: copies.identity, database: poolDatabase(pool) }),
      work() {
        const keeping = keepCopies({
          catalog,
          pool,
          copies,
          log,
          urls: environment.SOURCE_URLS,
          secret: environment.GATEWAY_SECRET,
          interval: environment.PROJECTION_INTERVAL_MS,
          checkInterval: environment.COPY_CHECK_INTERVAL_MS,
        });
        const pruning = setInterval(() => {
          Promise.all([pruneOutbox(pool), pruneReceipts(source)]).catch((error: unknown) =>
            log.error({ err: error }, "outbox and receipts could not be pruned"),
          );
        }, pruneInterval);
        stops.unshift(async () => {
          clearInterval(pruning);
          await keeping.stop();
        });
      },
      async close() {
        for (const stop of stops) await stop();
        await source.destroy();
      },
    };
  } catch (error) {
    await source.destroy();
    throw error;
  }
}
