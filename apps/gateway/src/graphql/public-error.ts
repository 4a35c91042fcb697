import type { GraphQLFormattedError } from "graphql";
import { correctedApolloError } from "./apollo-messages";

/** What of an error's extensions a client may see. Services put more there: a stack, an address, a statement. */
const safe = [
  "code",
  "service",
  "argument",
  "field",
  "input",
  "path",
  "limit",
  "actual",
  "allowed",
  "expected",
  "given",
  "estimate",
  "ceiling",
  "dearest",
  "hint",
  "retryAfter",
] as const;

/** Codes under which faults of unknown text arrive. */
const masked = new Set<unknown>([undefined, "INTERNAL_SERVER_ERROR", "DOWNSTREAM_SERVICE_ERROR"]);

/** Stands in for the text of a fault that has been logged already. */
export const maskedText = "fault";

/** True for an error whose text is not meant for clients. */
export function isFault(error: GraphQLFormattedError): boolean {
  return masked.has(error.extensions?.code);
}

/** An error as every client sees it: coded, quoting the request id, without a word of what lies behind the gateway. */
export function publicError(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  const { message, locations, path, extensions: given } = correctedApolloError(error);
  const where = { ...(locations && { locations }), ...(path && { path }) };
  if (isFault(error)) {
    return {
      message: `Something went wrong; quote request id ${requestId}.`,
      ...where,
      extensions: { code: "INTERNAL_SERVER_ERROR", requestId },
    };
  }
  const extensions = Object.fromEntries(
    safe.flatMap(key => (given?.[key] === undefined ? [] : [[key, given[key]]])),
  );
  return { message, ...where, extensions: { ...extensions, requestId } };
}
