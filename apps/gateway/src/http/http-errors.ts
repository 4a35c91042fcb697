import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { IncomingMessage } from "node:http";
import { finished } from "node:stream/promises";
import { isOverload, retryAfter } from "../admission/overloaded";
import { gatewayErrorCodes } from "../errors";
import { sendError } from "./error-body";

/** What goes wrong before GraphQL is reached, told as GraphQL errors are: coded, with the request id, never with a stack. */
export function answerHttpErrors(server: FastifyInstance, maxBodyBytes: number): void {
  server.setNotFoundHandler((request, reply) =>
    sendError(request, reply, { status: 404, code: "NOT_FOUND", message: gatewayErrorCodes.NOT_FOUND }),
  );
  server.setErrorHandler(async (error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    // Nobody is there to be told.
    if (reply.raw.closed) return reply;
    if (isOverload(error)) {
      const refusal = { status: 503, code: "OVERLOADED", message: error.message } as const;
      return sendError(request, reply.header("retry-after", retryAfter), refusal);
    }
    if (status === 413) {
      await discard(request.raw);
      const message = `The request body is larger than ${maxBodyBytes} bytes.`;
      return sendError(request, reply, { status, code: "BODY_TOO_LARGE", message });
    }
    if (status === 415) {
      const message = "The body of a POST is JSON, under content-type: application/json.";
      return sendError(request, reply, { status, code: "BAD_REQUEST", message });
    }
    if (status < 500) {
      return sendError(request, reply, { status, code: "BAD_REQUEST", message: error.message });
    }
    request.log.error({ err: error }, "request failed");
    const message = `Something went wrong; quote request id ${request.id}.`;
    return sendError(request, reply, { status: 500, code: "INTERNAL_SERVER_ERROR", message });
  });
}

/** An address that cannot be read comes here, before any route and hook. */
export function answerFrameworkError(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  void sendError(request, reply, { status: 400, code: "BAD_REQUEST", message: error.message });
}

/** Reads the rest of a refused body, but not for long: a client that is still sending would never see the answer. */
async function discard(body: IncomingMessage): Promise<void> {
  body.resume();
  await finished(body, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
}
