import { errorCodes } from "@youth-graph/kernel";
import type { FastifyReply, FastifyRequest } from "fastify";
import { createHash, timingSafeEqual } from "node:crypto";

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

type Guard = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

/** Refuses every caller that does not send the gateway's secret, in constant time. */
export const gatewayOnly = (secret: string): Guard =>
  refusingAllBut(secret, ({ headers }) => headers["x-gateway-secret"]);

/** The same of a secret that is sent as `authorization: Bearer …`, as Prometheus does. */
export const bearerOnly = (secret: string): Guard =>
  refusingAllBut(secret, ({ headers }) => /^bearer +(.+)$/i.exec(headers.authorization ?? "")?.[1]);

function refusingAllBut(secret: string, givenIn: (request: FastifyRequest) => unknown): Guard {
  const expected = digest(secret);
  return async (request, reply) => {
    const given = givenIn(request);
    if (typeof given === "string" && timingSafeEqual(digest(given), expected)) return;
    await reply
      .code(401)
      .send({ errors: [{ message: errorCodes.GATEWAY_ONLY, extensions: { code: "GATEWAY_ONLY" } }] });
  };
}
