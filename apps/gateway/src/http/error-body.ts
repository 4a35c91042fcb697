import type { FastifyReply, FastifyRequest } from "fastify";
import type { GatewayErrorCode } from "../errors";
import { noteErrors } from "../request/request-outcome";

/** Answers with an error in the shape of GraphQL's, in the media type the client takes. */
export function sendError(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, code, message }: { status: number; code: GatewayErrorCode; message: string },
): FastifyReply {
  const error = { message, extensions: { code, requestId: request.id } };
  // An address that cannot be read is refused before any hook.
  if (request.outcome) noteErrors(request.outcome, [error]);
  const accept = request.headers.accept ?? "";
  const type = accept.includes("application/graphql-response+json")
    ? "application/graphql-response+json"
    : "application/json";
  return reply
    .code(status)
    .type(`${type}; charset=utf-8`)
    .send(JSON.stringify({ errors: [error] }));
}
