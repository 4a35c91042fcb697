import { HeaderMap } from "@apollo/server";
import { GraphQLError } from "graphql";
import { gatewayError, gatewayErrorCodes } from "../errors";

/** Seconds after which it is worth to ask again: what waits now has mostly been answered by then. */
export const retryAfter = 5;

/** Why a request is not taken now. */
export function overloaded(): GraphQLError {
  const headers = new HeaderMap([["retry-after", String(retryAfter)]]);
  const extensions = { retryAfter, http: { status: 503, headers } };
  return gatewayError("OVERLOADED", gatewayErrorCodes.OVERLOADED, { extensions });
}

export function isOverload(error: unknown): boolean {
  return error instanceof GraphQLError && error.extensions.code === "OVERLOADED";
}
