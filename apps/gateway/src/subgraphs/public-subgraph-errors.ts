import type { GraphQLFormattedError } from "graphql";
import type { GatewayContext } from "../request/gateway-context";
import { maskedText } from "../graphql/public-error";

/** Codes that tell of a fault between gateway and service, which is none of the client's making. */
const internal = new Set([
  "INTERNAL_SERVER_ERROR",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_REQUEST",
  "GATEWAY_ONLY",
]);

/**
 * A service's errors as they may go on: one with a code of its own as it is, any other without its text (a failed SQL statement,
 * a stack), which goes to the log. What may stay in `extensions` is decided once for all errors, in public-error.ts.
 */
export function publicSubgraphErrors(
  errors: readonly GraphQLFormattedError[],
  service: string,
  { log }: GatewayContext,
): GraphQLFormattedError[] {
  return errors.map(error => {
    const code = error.extensions?.code;
    const told = typeof code === "string" && !internal.has(code);
    if (!told) log.error({ service, error }, "a service answered with an unknown fault");
    return {
      message: told ? error.message : maskedText,
      ...(error.path && { path: error.path }),
      extensions: told ? { ...error.extensions } : { code: "INTERNAL_SERVER_ERROR" },
    };
  });
}
