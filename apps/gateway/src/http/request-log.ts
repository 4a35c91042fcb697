import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { RequestOutcome } from "../request/request-outcome";

declare module "fastify" {
  interface FastifyRequest {
    outcome: RequestOutcome;
  }
}

/** One line a request, under the id that is also in the response and in what the services log. Never a variable: they hold names. */
export function logRequests(server: FastifyInstance): void {
  server.decorateRequest("outcome");
  server.addHook("onRequest", (request, reply, done) => {
    request.outcome = {};
    void reply.header("x-request-id", request.id);
    // Fastify's onResponse is silent about a client that went away.
    reply.raw.once("close", () => log(request, reply));
    done();
  });
}

function log(request: FastifyRequest, reply: FastifyReply): void {
  const { operationName, rows, cost } = request.outcome;
  const line = {
    method: request.method,
    path: request.url.split("?", 1)[0],
    ...(operationName && { operationName }),
    ...(rows !== undefined && { rows }),
    status: reply.statusCode,
    ...(!reply.raw.writableFinished && { aborted: true }),
    ...(cost && { cost }),
    duration: Math.round(reply.elapsedTime * 10) / 10,
  };
  // Probes come every second.
  request.log[line.path?.startsWith("/health/") ? "debug" : "info"](line, "request");
}
