import type { ApolloServer } from "@apollo/server";
import {
  fastify,
  type FastifyBaseLogger,
  type FastifyInstance,
  LogController,
  type onRequestHookHandler,
} from "fastify";
import type { GraphQLSchema } from "graphql";
import type { DataSources } from "../data-sources";
import type { Environment } from "../environment";
import type { GatewayContext } from "../request/gateway-context";
import { printApiSchema } from "../supergraph/api-schema";
import { serveGraphiql } from "./graphiql";
import { serveGraphql } from "./graphql-route";
import { answerHealth } from "./health";
import { answerFrameworkError, answerHttpErrors } from "./http-errors";
import { requestContexts } from "./request-context";
import { requestIdOf } from "./request-id";
import { logRequests } from "./request-log";

export interface HttpServerOptions {
  apollo: ApolloServer<GatewayContext>;
  schema: GraphQLSchema;
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
  const { apollo, schema, services, environment, log, now } = options;
  const server = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: "requestId" }),
    genReqId: requestIdOf,
    bodyLimit: environment.MAX_BODY_BYTES,
    // Longer than the 60 s for which load balancers keep theirs, or they would write to a connection being closed.
    keepAliveTimeout: 75_000,
    requestTimeout: 60_000,
    forceCloseConnections: "idle",
    frameworkErrors: answerFrameworkError,
  });
  // The other type that Fastify takes unasked, and that a form can send: cross-site-get.ts relies on JSON being all.
  server.removeContentTypeParser("text/plain");
  if (options.enter) server.addHook("onRequest", options.enter);
  logRequests(server);
  answerHttpErrors(server, environment.MAX_BODY_BYTES);
  answerHealth(server, services.states, options.isStopping);
  serveGraphiql(server);
  const source = { apollo, schema, contextOf: requestContexts(environment, now) };
  serveGraphql(server, source, { operatorKey: environment.OPERATOR_KEY });
  const sdl = printApiSchema(schema);
  server.get("/schema.graphql", (_request, reply) => reply.type("text/plain; charset=utf-8").send(sdl));
  return server;
}
