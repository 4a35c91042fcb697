import { errorCodes } from "@youth-graph/kernel";
import type { FastifyReply, FastifyRequest } from "fastify";
import { createHash, timingSafeEqual } from "node:crypto";

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

type Guard = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;
type Asking = Pick<FastifyRequest, "headers">;

/** Whether a request comes with the gateway's secret, in constant time. */
export const knowsSecret = (secret: string): ((request: Asking) => boolean) =>
  shows(secret, ({ headers }) => headers["x-gateway-secret"]);

/** Refuses every caller that does not send the gateway's secret. */
export const gatewayOnly = (secret: string): Guard => refusingUnless(knowsSecret(secret));

/** The same of a secret that is sent as `authorization: Bearer …`, as Prometheus does. */
export const bearerOnly = (secret: string): Guard =>
  refusingUnless(shows(secret, ({ headers }) => /^bearer +(.+)$/i.exec(headers.authorization ?? "")?.[1]));

function shows(secret: string, givenIn: (request: Asking) => unknown): (request: Asking) => boolean {
  const expected = digest(secret);
  return request => {
    const given = givenIn(request);
    return typeof given === "string" && timingSafeEqual(digest(given), expected);
  };
}

function refusingUnless(isKnown: (request: Asking) => boolean): Guard {
  return async (request, reply) => {
    if (isKnown(request)) return;
    await reply
      .code(401)
      .send({ errors: [{ message: errorCodes.GATEWAY_ONLY, extensions: { code: "GATEWAY_ONLY" } }] });
  };
}
