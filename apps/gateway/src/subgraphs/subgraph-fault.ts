import { GraphQLError } from "graphql";
import { gatewayError } from "../errors";
import { maskedText } from "../graphql/public-error";
import type { SubrequestEnd } from "../metrics/gateway-metrics";
import type { GatewayContext } from "../request/gateway-context";

const resets = new Set(["ECONNRESET", "EPIPE", "UND_ERR_SOCKET"]);
const unreachable = new Set([
  ...resets,
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ETIMEDOUT",
  "UND_ERR_CONNECT_TIMEOUT",
]);
/** What a proxy or a service that is starting or stopping answers. */
const unavailable = new Set([502, 503, 504]);

/** True when the connection broke before a response began. */
export function wasReset(error: unknown): boolean {
  return resets.has((error as { code?: string }).code ?? "");
}

/** What the client is told of a request that got no answer; anything unexpected stays as it is, to be masked and logged. */
export function subgraphFault(
  error: unknown,
  call: { service: string; late: "operation" | "subgraph" | false; timeout: number },
): unknown {
  const extensions = { service: call.service };
  const options = { extensions, originalError: error as Error };
  if (call.late === "operation") {
    return gatewayError("OPERATION_TIMEOUT", "The operation took too long; ask for less at once.", options);
  }
  if (call.late === "subgraph") {
    const seconds = call.timeout / 1000;
    const message = `The ${call.service} service did not answer within ${seconds} s.`;
    return gatewayError("SUBGRAPH_TIMEOUT", message, options);
  }
  const { code, status } = error as { code?: string; status?: number };
  if (unreachable.has(code ?? "") || unavailable.has(status ?? 0)) {
    return gatewayError("SUBGRAPH_UNAVAILABLE", `The ${call.service} service is not reachable.`, options);
  }
  return error instanceof GraphQLError
    ? error
    : new Error(`The ${call.service} service ${messageOf(error)}`, { cause: error });
}

const ends: Record<string, SubrequestEnd> = {
  SUBGRAPH_TIMEOUT: "timeout",
  OPERATION_TIMEOUT: "timeout",
  SUBGRAPH_UNAVAILABLE: "unavailable",
};

/** What such a fault counts as. */
export function subrequestEnd(fault: unknown): SubrequestEnd {
  return ends[String((fault as GraphQLError).extensions?.code)] ?? "failed";
}

/** A fault with what the client may be told of it; what happened is in the log. */
export function loggedFault(error: unknown, service: string, { log }: GatewayContext): GraphQLError {
  log.warn({ err: error, service }, "sub-request failed");
  return error instanceof GraphQLError ? error : new GraphQLError(maskedText);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
