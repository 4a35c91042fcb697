import type { ApolloServer } from "@apollo/server";
import { requestIdOf } from "@youth-graph/kernel";
import {
  fastify,
  type FastifyBaseLogger,
  type FastifyInstance,
  LogController,
  type onRequestHookHandler,
} from "fastify";
import type { GraphQLSchema } from "graphql";
import type { DataSources } from "../data-sources";
import type { DocumentOptions } from "../documents/documents-by-id";
import { OperationQueues } from "../admission/operation-turn";
import type { Environment } from "../environment";
import type { GatewayMetrics } from "../metrics/gateway-metrics";
import { serveMetrics } from "../metrics/serve-metrics";
import type { GatewayContext } from "../request/gateway-context";
import { exportLimits } from "../export/export-limits";
import { printApiSchema } from "../supergraph/api-schema";
import { compressAnswers } from "./compress-answers";
import { allowOrigins } from "./cors";
import { connectionTimes, limitConnections } from "./connection-limits";
import { serveGraphiql } from "./graphiql";
import { serveGraphql } from "./graphql-route";
import { answerHealth } from "./health";
import { answerConnectionErrors, answerFrameworkError, answerHttpErrors } from "./http-errors";
import { keptBody } from "./kept-body";
import { requestContexts } from "./request-context";
import { logRequests } from "./request-log";

export interface HttpServerOptions {
  apollo: ApolloServer<GatewayContext>;
  documents: DocumentOptions;
  schema: GraphQLSchema;
  metrics: GatewayMetrics;
  services: Pick<DataSources, "states">;
  environment: Environment;
  log: FastifyBaseLogger;
  /** The clock, in milliseconds from any moment. */
  now: () => number;
  /** Whether the process is about to stop. */
  isStopping: () => boolean;
  /** Comes before all else with a request, and may pass it on to another server. */
  enter?: onRequestHookHandler;
}

/** All that the gateway answers over HTTP. */
export function createHttpServer(options: HttpServerOptions): FastifyInstance {
  const { apollo, documents, schema, services, metrics, environment, log, now } = options;
  const server = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: "requestId" }),
    genReqId: requestIdOf,
    bodyLimit: environment.MAX_BODY_BYTES,
    ...connectionTimes(environment),
    forceCloseConnections: "idle",
    trustProxy: environment.TRUST_PROXY,
    frameworkErrors: answerFrameworkError,
    clientErrorHandler: answerConnectionErrors(log),
    // http-errors.ts says it, with a code.
    return503OnClosing: false,
  });
  // The other type that Fastify takes unasked, and that a form can send: cross-site-get.ts relies on JSON being all.
  server.removeContentTypeParser("text/plain");
  // Log, metrics, trace, turn, limits and file each want to know when an answer is over: more than the ten that Node warns of.
  server.addHook("onRequest", async (_request, reply) => void reply.raw.setMaxListeners(20));
  if (options.enter) server.addHook("onRequest", options.enter);
  logRequests(server);
  serveMetrics(server, metrics, environment);
  limitConnections(server, environment);
  answerHttpErrors(server, environment.MAX_BODY_BYTES);
  allowOrigins(server, environment.CORS_ORIGINS);
  compressAnswers(server);
  answerHealth(server, {
    states: services.states,
    isStopping: options.isStopping,
    operatorKey: environment.OPERATOR_KEY,
  });
  serveGraphiql(server);
  const source = {
    apollo,
    schema,
    contextOf: requestContexts(environment, now),
    queues: new OperationQueues(environment, seconds => metrics.queued(seconds)),
    exports: exportLimits(environment),
  };
  const { OPERATOR_KEY: operatorKey, CORS_ORIGINS: origins } = environment;
  serveGraphql(server, source, { operatorKey, origins, documents });
  server.get("/schema.graphql", keptBody(printApiSchema(schema), "text/plain; charset=utf-8"));
  return server;
}
