import type { ApolloServer } from "@apollo/server";
import { fastify, type FastifyBaseLogger, type FastifyInstance, LogController } from "fastify";
import type { GraphQLSchema } from "graphql";
import { OperationQueues } from "../admission/operation-turn";
import type { Environment } from "../environment";
import type { GatewayContext } from "../request/gateway-context";
import { exportLimits } from "../export/export-limits";
import { printApiSchema } from "../supergraph/api-schema";
import type { SubgraphAddress } from "../supergraph/subgraph-addresses";
import { connectionTimes, limitConnections } from "./connection-limits";
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
  subgraphs: SubgraphAddress[];
  environment: Environment;
  log: FastifyBaseLogger;
  /** The clock, in milliseconds from any moment. */
  now: () => number;
}

/** All that the gateway answers over HTTP. */
export function createHttpServer(options: HttpServerOptions): FastifyInstance {
  const { apollo, schema, subgraphs, environment, log, now } = options;
  const server = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: "requestId" }),
    genReqId: requestIdOf,
    bodyLimit: environment.MAX_BODY_BYTES,
    ...connectionTimes(environment),
    forceCloseConnections: "idle",
    trustProxy: environment.TRUST_PROXY,
    frameworkErrors: answerFrameworkError,
  });
  // The other type that Fastify takes unasked, and that a form can send: cross-site-get.ts relies on JSON being all.
  server.removeContentTypeParser("text/plain");
  logRequests(server);
  limitConnections(server, environment);
  answerHttpErrors(server, environment.MAX_BODY_BYTES);
  answerHealth(server, subgraphs);
  serveGraphiql(server);
  const source = {
    apollo,
    schema,
    contextOf: requestContexts(environment, now),
    queues: new OperationQueues(environment),
    exports: exportLimits(environment),
  };
  serveGraphql(server, source, { operatorKey: environment.OPERATOR_KEY });
  const sdl = printApiSchema(schema);
  server.get("/schema.graphql", (_request, reply) => reply.type("text/plain; charset=utf-8").send(sdl));
  return server;
}
