import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import fastify from "fastify";
import { randomUUID } from "node:crypto";
import type { Pool } from "pg";
import type { PostgresDriver } from "typeorm/driver/postgres/PostgresDriver";
import { contextOf } from "../context";
import { dataSourceOf } from "../database/data-source";
import type { Environment } from "../environment";
import type { SubgraphManifest } from "../manifest";
import { pruneOutbox } from "../outbox/prune";
import { Copies } from "../projection/copies";
import { keepCopies } from "../projection/keep-copies";
import { buildSubgraph } from "../schema/build-subgraph";
import { apolloServer } from "./apollo-server";
import { feedRoutes } from "./feed-routes";
import { gatewayOnly } from "./gateway-only";
import { health } from "./health";
import { createLog, requestLog } from "./request-log";

/** A subgraph takes what the gateway lets through, and no more. */
const bodyLimit = 4 * 1024 * 1024;

/** Longer than any client pool keeps a connection idle, so that none is closed under a request. */
const keepAliveTimeout = 75_000;

const pruneInterval = 3_600_000;

/** A running service. */
export interface RunningService {
  url: string;
  close(): Promise<void>;
}

/** Serves a subgraph over HTTP until it is closed. */
export async function serve(manifest: SubgraphManifest, environment: Environment): Promise<RunningService> {
  const log = createLog(manifest.name, environment.LOG_LEVEL);
  const settings = {
    url: environment.DATABASE_URL,
    poolSize: environment.POOL_SIZE,
    statementTimeout: environment.STATEMENT_TIMEOUT_MS,
  };
  const [schema, source] = await Promise.all([
    buildSubgraph(manifest),
    dataSourceOf(manifest, settings).initialize(),
  ]);
  const pool = (source.driver as PostgresDriver).master as Pool;
  const copies = new Copies(pool);
  await copies.refresh();
  const app = fastify({ bodyLimit, keepAliveTimeout, forceCloseConnections: "idle" });
  const apollo = apolloServer(schema, log, [fastifyApolloDrainPlugin(app), requestLog(log)]);
  await apollo.start();
  app.post("/graphql", {
    onRequest: gatewayOnly(environment.GATEWAY_SECRET),
    handler: fastifyApolloHandler(apollo, {
      context: async request =>
        contextOf(pool, copies, String(request.headers["x-request-id"] ?? randomUUID())),
    }),
  });
  feedRoutes(app, { manifest, pool, log, secret: environment.GATEWAY_SECRET });
  health(app, pool, copies);
  const url = await app.listen({ host: environment.HOST, port: environment.PORT });
  log.info({ url }, "serving");
  const keeping = keepCopies({
    manifest,
    pool,
    copies,
    log,
    urls: environment.SOURCE_URLS,
    secret: environment.GATEWAY_SECRET,
    interval: environment.PROJECTION_INTERVAL_MS,
  });
  const pruning = setInterval(() => {
    pruneOutbox(pool).catch((error: unknown) => log.error({ err: error }, "the outbox could not be pruned"));
  }, pruneInterval);
  return {
    url,
    async close() {
      clearInterval(pruning);
      await keeping.stop();
      // Node closes the connections that are idle now; one that becomes so when its last answer is out would stay for 75 s.
      const sweep = setInterval(() => app.server.closeIdleConnections(), 20);
      await apollo.stop();
      await app.close();
      clearInterval(sweep);
      await source.destroy();
      log.info("stopped");
    },
  };
}
