import { errorCodes, httpFault, refuseConnection } from "@youth-graph/kernel";
import type { FastifyBaseLogger, FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { finished } from "node:stream/promises";
import { isOverload, retryAfter } from "../admission/overloaded";
import { sendError } from "./error-body";

/** What goes wrong before GraphQL is reached, told as GraphQL errors are: coded, with the request id, never with a stack. */
export function answerHttpErrors(server: FastifyInstance, maxBodyBytes: number): void {
  server.setNotFoundHandler((request, reply) =>
    sendError(request, reply, { status: 404, code: "NOT_FOUND", message: errorCodes.NOT_FOUND }),
  );
  server.setErrorHandler(async (error: FastifyError, request, reply) => {
    // Nobody is there to be told.
    if (reply.raw.closed) return reply;
    if (isOverload(error)) {
      const refusal = { status: 503, code: "OVERLOADED", message: error.message } as const;
      return sendError(request, reply.header("retry-after", retryAfter), refusal);
    }
    const fault = httpFault(error, maxBodyBytes);
    if (fault.status === 413) await discard(request.raw);
    if (fault.status < 500) return sendError(request, reply, fault);
    request.log.error({ err: error }, "request failed");
    const message = `Something went wrong; quote request id ${request.id}.`;
    return sendError(request, reply, { ...fault, message });
  });
  refuseWhileStopping(server);
}

/** What still comes in on connections that are open, in the place of Fastify's own words. */
function refuseWhileStopping(server: FastifyInstance): void {
  let stopping = false;
  server.addHook("preClose", done => {
    stopping = true;
    done();
  });
  server.addHook("onRequest", async (request, reply) => {
    if (!stopping) return undefined;
    const fault = { status: 503, code: "SHUTTING_DOWN", message: errorCodes.SHUTTING_DOWN } as const;
    return sendError(request, reply.header("retry-after", "1"), fault);
  });
}

/** An address that cannot be read comes here, before any route and hook. */
export function answerFrameworkError(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const told = reply.header("x-request-id", request.id);
  void sendError(request, told, { status: 400, code: "BAD_REQUEST", message: error.message });
}

/** What is not even a request: headers that are too large or come too slowly, or something that is not HTTP. */
export function answerConnectionErrors(log: FastifyBaseLogger): (error: Error, socket: Socket) => void {
  return (error, socket) => {
    const told = refuseConnection(error, socket);
    if (told) log.info(told, "no request");
  };
}

/** Reads the rest of a refused body, but not for long: a client that is still sending would never see the answer. */
async function discard(body: IncomingMessage): Promise<void> {
  body.resume();
  await finished(body, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
}
