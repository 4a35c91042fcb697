import type { FastifyReply, FastifyRequest } from "fastify";
import type { GatewayErrorCode } from "../errors";

/** Answers with an error in the shape of GraphQL's, in the media type the client takes. */
export function sendError(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, code, message }: { status: number; code: GatewayErrorCode; message: string },
): FastifyReply {
  const accept = request.headers.accept ?? "";
  const type = accept.includes("application/graphql-response+json")
    ? "application/graphql-response+json"
    : "application/json";
  return reply
    .code(status)
    .type(`${type}; charset=utf-8`)
    .send(JSON.stringify({ errors: [{ message, extensions: { code, requestId: request.id } }] }));
}
