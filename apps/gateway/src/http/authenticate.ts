import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { gatewayErrorCodes } from "../errors";
import { anonymous, type Caller, operator } from "../request/caller";
import { sendError } from "./error-body";

declare module "fastify" {
  interface FastifyRequest {
    caller: Caller;
  }
}

/**
 * Finds out who asks: whoever shows the operator's key is the operator, whoever shows nothing is anonymous, all others are refused.
 * A placeholder for real authentication: the tokens of an identity provider, with the scopes that they carry, belong here.
 */
export function authentication(
  server: FastifyInstance,
  operatorKey: string | undefined,
): (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined> {
  server.decorateRequest("caller");
  return async (request, reply) => {
    const caller = callerOf(request.headers.authorization, operatorKey);
    if (!caller) {
      const refusal = {
        status: 401,
        code: "UNAUTHENTICATED",
        message: gatewayErrorCodes.UNAUTHENTICATED,
      } as const;
      return sendError(request, reply.header("www-authenticate", "Bearer"), refusal);
    }
    request.caller = caller;
    return undefined;
  };
}

function callerOf(authorization: string | undefined, operatorKey: string | undefined): Caller | undefined {
  if (authorization === undefined) return anonymous;
  return showsKey(authorization, operatorKey) ? operator : undefined;
}

/** Whether a header `authorization: Bearer …` holds the key; no header does where there is none. */
export function showsKey(authorization: string | undefined, key: string | undefined): boolean {
  const token = /^bearer +(\S+)$/i.exec(authorization ?? "")?.[1];
  return token !== undefined && key !== undefined && isSame(token, key);
}

/** In a time that tells nothing of how much of the two is the same: hashes have one length. */
function isSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map(text => createHash("sha256").update(text).digest());
  return timingSafeEqual(first!, second!);
}
