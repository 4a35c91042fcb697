import { errorCodes, httpFault, type HttpFault, refuseConnection } from "@youth-graph/kernel";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Socket } from "node:net";
import type { Logger } from "pino";

const send = (request: FastifyRequest, reply: FastifyReply, { status, code, message }: HttpFault) =>
  reply
    .code(status)
    .header("x-request-id", request.id)
    .send({ errors: [{ message, extensions: { code, requestId: request.id } }] });

/** What goes wrong before a handler is reached, and what comes in while the service stops, told as all its errors are. */
export function answerHttpErrors(
  app: FastifyInstance,
  { log, bodyLimit }: { log: Logger; bodyLimit: number },
): void {
  const notFound = { status: 404, code: "NOT_FOUND", message: errorCodes.NOT_FOUND } as const;
  const stopped = { status: 503, code: "SHUTTING_DOWN", message: errorCodes.SHUTTING_DOWN } as const;
  app.setNotFoundHandler((request, reply) => send(request, reply, notFound));
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const fault = httpFault(error, bodyLimit);
    if (fault.status >= 500) log.error({ err: error, requestId: request.id }, "request failed");
    return send(request, reply, fault);
  });
  let stopping = false;
  app.addHook("preClose", done => {
    stopping = true;
    done();
  });
  app.addHook("onRequest", async (request, reply) =>
    stopping ? send(request, reply.header("retry-after", "1"), stopped) : undefined,
  );
}

/** An address that cannot be read comes here, before any route and hook. */
export function answerFrameworkError(
  { message }: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  void send(request, reply, { status: 400, code: "BAD_REQUEST", message });
}

/** What is not even a request. */
export function answerConnectionError(error: Error, socket: Socket): void {
  refuseConnection(error, socket);
}
