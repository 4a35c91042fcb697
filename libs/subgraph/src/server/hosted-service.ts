import { Reader } from "@youth-graph/query";
import type { ApolloServer } from "@apollo/server";
import type { Pool } from "pg";
import type { Logger } from "pino";
import type { DataSource } from "typeorm";
import { pruneReceipts } from "../command/receipts";
import { contextOf, type Context, type RequestHead } from "../context";
import { dataSourceOf } from "../database/data-source";
import { requireMigrated } from "../database/require-migrated";
import { poolOf } from "../database/pool";
import { SharedDatabase } from "../database/shared-database";
import { keepTraces, traced } from "../database/trace-statements";
import type { Environment } from "../environment";
import { catalogOf, type SubgraphManifest } from "../manifest";
import { errorsPlugin } from "../metrics/errors-plugin";
import { ServiceMetrics } from "../metrics/service-metrics";
import { HeldBack } from "../outbox/held-back";
import { pruneOutbox } from "../outbox/prune";
import { keeper } from "../projection/apply";
import { Copies } from "../projection/copies";
import { keepCopies } from "../projection/keep-copies";
import { sourcesOf } from "../projection/projections";
import { buildSubgraph } from "../schema/build-subgraph";
import { apolloServer } from "./apollo-server";
import { requestLog } from "./request-log";

const pruneInterval = 3_600_000;

/** Rounds of those who copy for which a transaction may hold them back before anybody is told. */
const longRounds = 5;

/** A manifest at work over its database, however requests reach it: over HTTP, or from a gateway in the same process. */
export interface HostedService {
  apollo: ApolloServer<Context>;
  source: DataSource;
  /** Connections for the service's own purposes. */
  house: Pool;
  copies: Copies;
  heldBack: HeldBack;
  metrics: ServiceMetrics;
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
  const metrics = new ServiceMetrics();
  const settings = {
    observe: traced(metrics.statement),
    url: environment.DATABASE_URL,
    poolSize: environment.POOL_SIZE,
    statementTimeout: environment.STATEMENT_TIMEOUT_MS,
  };
  // The schema first: where it cannot be built, nothing is open yet.
  const schema = await buildSubgraph(manifest);
  const source = await dataSourceOf(manifest, settings).initialize();
  const shared = new SharedDatabase(source, {
    poolSize: environment.POOL_SIZE,
    perRequest: environment.STATEMENTS_PER_REQUEST,
    patience: environment.STATEMENT_TIMEOUT_MS,
    sources: sourcesOf(catalog).length,
  });
  const pool = shared.house;
  const copies = new Copies(pool);
  const heldBack = new HeldBack(pool, longRounds * environment.PROJECTION_INTERVAL_MS);
  for (const each of [poolOf(source), pool]) keepTraces(each);
  metrics.watch(poolOf(source), copies);
  const stops: (() => Promise<void> | void)[] = [];
  try {
    await requireMigrated(manifest, pool);
    await copies.refresh();
    const apollo = apolloServer(schema, log, [requestLog(log), errorsPlugin(metrics)]);
    await apollo.start();
    stops.push(() => apollo.stop());
    return {
      apollo,
      source,
      house: pool,
      copies,
      heldBack,
      metrics,
      contextOf: head => contextOf({ catalog, shared, copies, metrics }, head),
      reader: () =>
        new Reader({ catalog, caller: keeper, identity: copies.identity, database: shared.feed() }),
      work() {
        const keeping = keepCopies({
          catalog,
          pool,
          copies,
          metrics,
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
        const unwatch = heldBack.watch(log);
        stops.unshift(async () => {
          unwatch();
          clearInterval(pruning);
          await keeping.stop();
        });
      },
      async close() {
        for (const stop of stops) await stop();
        await shared.close();
      },
    };
  } catch (error) {
    await shared.close();
    throw error;
  }
}
