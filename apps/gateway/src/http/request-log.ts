import type { FastifyInstance } from "fastify";
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
    done();
  });
  server.addHook("onResponse", (request, reply, done) => {
    const { operationName, rows, cost } = request.outcome;
    const line = {
      method: request.method,
      path: request.url.split("?", 1)[0],
      ...(operationName && { operationName }),
      ...(rows !== undefined && { rows }),
      status: reply.statusCode,
      ...(cost && { cost }),
      duration: Math.round(reply.elapsedTime * 10) / 10,
    };
    // Probes come every second.
    request.log[line.path?.startsWith("/health/") ? "debug" : "info"](line, "request");
    done();
  });
}
