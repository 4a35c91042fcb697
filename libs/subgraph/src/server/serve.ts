import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import fastify, { type FastifyInstance } from "fastify";
import { randomUUID } from "node:crypto";
import type { Pool } from "pg";
import type { PostgresDriver } from "typeorm/driver/postgres/PostgresDriver";
import { contextOf } from "../context";
import { dataSourceOf } from "../database/data-source";
import type { Environment } from "../environment";
import type { SubgraphManifest } from "../manifest";
import { buildSubgraph } from "../schema/build-subgraph";
import { apolloServer } from "./apollo-server";
import { gatewayOnly } from "./gateway-only";
import { createLog, requestLog } from "./request-log";

/** A subgraph takes what the gateway lets through, and no more. */
const bodyLimit = 4 * 1024 * 1024;

/** Longer than any client pool keeps a connection idle, so that none is closed under a request. */
const keepAliveTimeout = 75_000;

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
  const app = fastify({ bodyLimit, keepAliveTimeout, forceCloseConnections: "idle" });
  const apollo = apolloServer(schema, log, [fastifyApolloDrainPlugin(app), requestLog(log)]);
  await apollo.start();
  app.post("/graphql", {
    onRequest: gatewayOnly(environment.GATEWAY_SECRET),
    handler: fastifyApolloHandler(apollo, {
      context: async request => contextOf(pool, String(request.headers["x-request-id"] ?? randomUUID())),
    }),
  });
  health(app, pool);
  const url = await app.listen({ host: environment.HOST, port: environment.PORT });
  log.info({ url }, "serving");
  return {
    url,
    async close() {
      await apollo.stop();
      await app.close();
      await source.destroy();
      log.info("stopped");
    },
  };
}

/** Live: the process answers. Ready: its database does too. */
function health(app: FastifyInstance, pool: Pool): void {
  app.get("/health/live", () => ({ status: "live" }));
  app.get("/health/ready", async (_request, reply) => {
    try {
      await pool.query("SELECT 1");
      return { status: "ready" };
    } catch {
      return reply.code(503).send({ status: "not ready", reason: "The database is not reachable." });
    }
  });
}
