import { fastifyApolloHandler } from "@as-integrations/fastify";
import { requestIdOf } from "@youth-graph/kernel";
import { startTraces, traceRequests } from "@youth-graph/telemetry";
import fastify from "fastify";
import type { Environment } from "../environment";
import { catalogOf, type SubgraphManifest } from "../manifest";
import { serveMetrics } from "../metrics/serve-metrics";
import { requestHead } from "../request-head";
import { draining } from "./drain";
import { feedRoutes } from "./feed-routes";
import { headFault } from "./format-error";
import { gatewayOnly } from "./gateway-only";
import { health } from "./health";
import { host } from "./hosted-service";
import { answerConnectionError, answerFrameworkError, answerHttpErrors } from "./http-errors";
import { createLog } from "./request-log";
import { unread } from "./unread";

/** A subgraph takes what the gateway lets through, and no more. */
const bodyLimit = 4 * 1024 * 1024;

/** Longer than any client pool keeps a connection idle, so that none is closed under a request. */
const keepAliveTimeout = 75_000;

/** Nobody but the gateway sends requests, whole and at once: what trickles in is none. */
const requestTimes = {
  requestTimeout: 20_000,
  http: { headersTimeout: 20_000, connectionsCheckingInterval: 5_000 },
};

/** Far more than the gateway and the services that copy open. */
const maxConnections = 1_000;

/** A running service. */
export interface RunningService {
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a subgraph over HTTP until it is closed.
 * @throws Error for a database that is not migrated, or a port that is taken
 */
export async function serve(manifest: SubgraphManifest, environment: Environment): Promise<RunningService> {
  const log = createLog(manifest.name, environment.LOG_LEVEL);
  const stopTraces = await startTraces(manifest.name, environment.OTEL_EXPORTER_OTLP_ENDPOINT);
  const service = await host(manifest, environment, log);
  const { apollo, house, copies, heldBack } = service;
  const app = fastify({
    bodyLimit,
    keepAliveTimeout,
    ...requestTimes,
    forceCloseConnections: "idle",
    genReqId: requestIdOf,
    frameworkErrors: answerFrameworkError,
    clientErrorHandler: answerConnectionError,
    // http-errors.ts says it, with a code.
    return503OnClosing: false,
  });
  answerHttpErrors(app, { log, bodyLimit });
  app.server.maxConnections = maxConnections;
  const drain = draining(app.server);
  const secret = environment.GATEWAY_SECRET;
  traceRequests(app, "/graphql");
  app.post("/graphql", {
    onRequest: gatewayOnly(secret),
    handler: fastifyApolloHandler(apollo, {
      context: async (request, reply) => {
        try {
          return service.contextOf({ ...requestHead(request.headers), signal: unread(reply.raw) });
        } catch (error) {
          const fault = headFault(error);
          if (fault === error) log.error({ err: error }, "the head of a request cannot be read");
          throw fault;
        }
      },
    }),
  });
  serveMetrics(app, service.metrics, environment.METRICS_TOKEN ?? secret);
  feedRoutes(app, { catalog: catalogOf(manifest), reader: () => service.reader(), log, secret });
  health(app, { catalog: catalogOf(manifest), pool: house, copies, heldBack, secret });
  const close = async (): Promise<void> => {
    const drained = drain();
    await app.close();
    drained();
    await service.close();
    await stopTraces();
  };
  try {
    const url = await app.listen({ host: environment.HOST, port: environment.PORT });
    log.info({ url }, "serving");
    service.work();
    return {
      url,
      async close() {
        await close();
        log.info("stopped");
      },
    };
  } catch (error) {
    // A port that is taken, say: without this, open connections to the database would keep the process for a while.
    await close();
    throw error;
  }
}
