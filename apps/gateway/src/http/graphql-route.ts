import { fastifyApolloHandler } from "@as-integrations/fastify";
import { traceRequests } from "@youth-graph/telemetry";
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from "fastify";
import type { GraphQLFormattedError } from "graphql";
import { type Asker, askerOf } from "../admission/asker";
import { inTurn, type OperationTurn } from "../admission/operation-turn";
import { type DocumentOptions, documentsById } from "../documents/documents-by-id";
import { exportFormatOf } from "../export/export-format";
import { type ExportSource, sendExport } from "../export/send-export";
import { publicError } from "../graphql/public-error";
import { noteErrors } from "../request/request-outcome";
import { authentication } from "./authenticate";
import { CodedBody } from "./coded-body";
import { contentCodingFor, varyByCoding } from "./content-coding";
import { refuseCrossSiteGet } from "./cross-site-get";
import { sendError } from "./error-body";
import { type IntrospectionAnswer, IntrospectionAnswers } from "./introspection-answers";

declare module "fastify" {
  interface FastifyRequest {
    /** Of an operation that is executed, once it is its turn. */
    asker: Asker;
    turn: OperationTurn;
  }
}

const graphqlPath = "/graphql";

/** GraphQL over HTTP (https://graphql.github.io/graphql-over-http/draft/) where Apollo Server alone does not follow it. */
export function serveGraphql(
  server: FastifyInstance,
  source: ExportSource,
  doors: { operatorKey: string | undefined; origins: string[]; documents: DocumentOptions },
): void {
  const { apollo, contextOf, queues } = source;
  const handle = fastifyApolloHandler(apollo, {
    context: async request => contextOf(request, request.asker, request.turn),
  }) as RouteHandlerMethod;
  server.decorateRequest("asker");
  server.decorateRequest("turn");
  traceRequests(server, graphqlPath);
  const introspections = new IntrospectionAnswers();
  server.route({
    method: ["GET", "POST"],
    url: graphqlPath,
    exposeHeadRoute: false,
    preHandler: [
      refuseCrossSiteGet(doors.origins),
      authentication(server, doors.operatorKey),
      documentsById(doors.documents),
    ],
    // Refusals too, and in the place of what Apollo Server says.
    onSend: async (_request, reply) => void reply.header("cache-control", "no-store"),
    handler: async function (request, reply) {
      const format = exportFormatOf(request.headers.accept, (request.query as { format?: unknown }).format);
      if (format) return sendExport(source, request, reply, format);
      request.asker = askerOf(request, reply);
      const body = await inTurn(queues, request.asker, async turn => {
        request.turn = turn;
        const key = introspections.keyOf(request);
        const known = key === undefined ? undefined : introspections.get(key);
        if (known) return answerWith(known, request, reply);
        const answer = (await handle.call(server, request, reply)) as string;
        const { isIntrospection, operationName } = request.outcome;
        if (key !== undefined && isIntrospection && reply.statusCode === 200) {
          const contentType = String(reply.getHeader("content-type"));
          introspections.keep(key, {
            body: new CodedBody(Buffer.from(answer), { best: false }),
            contentType,
            operationName,
          });
        }
        return answer;
      });
      if (typeof body !== "string" || reply.statusCode < 400) return body;
      const plainJson = String(reply.getHeader("content-type")).startsWith("application/json");
      if (request.outcome.refused && plainJson && reply.statusCode === 400) void reply.code(200);
      return withCodes(body, request);
    },
  });
  server.route({
    method: ["PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"],
    url: graphqlPath,
    handler: (request, reply) =>
      sendError(request, reply.header("allow", "GET, POST"), {
        status: 405,
        code: "BAD_REQUEST",
        message: "GraphQL is asked with GET or POST.",
      }),
  });
}

function answerWith(
  { body, contentType, operationName }: IntrospectionAnswer,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Buffer> | Buffer {
  if (operationName) request.outcome.operationName = operationName;
  varyByCoding(reply.header("content-type", contentType));
  const coding = contentCodingFor(request);
  if (coding) void reply.header("content-encoding", coding);
  return body.in(coding);
}

/** What Apollo Server refuses before it has a context has no request id yet. */
function withCodes(body: string, { id, outcome }: FastifyRequest): string {
  const answer = JSON.parse(body) as { errors?: GraphQLFormattedError[] };
  const errors = answer.errors?.map(error => publicError(error, id));
  noteErrors(outcome, errors ?? []);
  return JSON.stringify({ ...answer, errors });
}
