import { errorCodes } from "@youth-graph/kernel";
import type { FastifyReply, FastifyRequest } from "fastify";
import { createHash, timingSafeEqual } from "node:crypto";

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** Refuses every caller that does not send the gateway's secret, in constant time. */
export function gatewayOnly(secret: string): (request: FastifyRequest, reply: FastifyReply) => Promise<void> {
  const expected = digest(secret);
  return async (request, reply) => {
    const given = request.headers["x-gateway-secret"];
    if (typeof given === "string" && timingSafeEqual(digest(given), expected)) return;
    await reply
      .code(401)
      .send({ errors: [{ message: errorCodes.GATEWAY_ONLY, extensions: { code: "GATEWAY_ONLY" } }] });
  };
}
