import { errorCodes } from "@youth-graph/kernel";
import type { FastifyReply, FastifyRequest } from "fastify";
import { createHash, timingSafeEqual } from "node:crypto";

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** Whether a request comes with the gateway's secret, in constant time. */
export function knowsSecret(secret: string): (request: Pick<FastifyRequest, "headers">) => boolean {
  const expected = digest(secret);
  return ({ headers }) => {
    const given = headers["x-gateway-secret"];
    return typeof given === "string" && timingSafeEqual(digest(given), expected);
  };
}

/** Refuses every caller that does not send the gateway's secret. */
export function gatewayOnly(secret: string): (request: FastifyRequest, reply: FastifyReply) => Promise<void> {
  const isKnown = knowsSecret(secret);
  return async (request, reply) => {
    if (isKnown(request)) return;
    await reply
      .code(401)
      .send({ errors: [{ message: errorCodes.GATEWAY_ONLY, extensions: { code: "GATEWAY_ONLY" } }] });
  };
}
