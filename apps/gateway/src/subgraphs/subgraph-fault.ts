import { GraphQLError } from "graphql";
import { gatewayError } from "../errors";
import { maskedText } from "../graphql/public-error";
import type { SubrequestEnd } from "../metrics/gateway-metrics";
import type { GatewayContext } from "../request/gateway-context";

/** The connection broke: before an answer, within its head, or within its body. */
const resets = new Set(["ECONNRESET", "EPIPE", "UND_ERR_SOCKET"]);
/** There is nobody to connect to. */
const away = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"]);
const unreachable = new Set([...resets, ...away, "ETIMEDOUT", "UND_ERR_CONNECT_TIMEOUT"]);
/** What a proxy or a service that is starting or stopping answers. */
const unavailable = new Set([502, 503, 504]);

/** Why a request is given up: its service took too long, its operation did, or its service is down. */
export type GivenUp = "subgraph" | "operation" | "down";

/** What is known of an error that stands for a request without an answer. */
interface Unanswered {
  code?: string;
  status?: number;
}

/** True when the connection broke. */
export function wasReset(error: unknown): boolean {
  return resets.has((error as Unanswered).code ?? "");
}

/** True when the service was not asked at all, since it is not there, or said that it is starting or stopping. */
export function isAway(error: unknown): boolean {
  const { code = "", status = 0 } = error as Unanswered;
  return away.has(code) || unavailable.has(status);
}

/** What the client is told of a request that got no answer; anything unexpected stays as it is, to be masked and logged. */
export function subgraphFault(
  error: unknown,
  call: { service: string; givenUp: GivenUp | undefined; timeout: number; retryAfter: number },
): unknown {
  const { service, givenUp, retryAfter } = call;
  const options = { extensions: { service }, originalError: error as Error };
  const notReachable = `The ${service} service is not reachable.`;
  if (givenUp === "operation") {
    return gatewayError("OPERATION_TIMEOUT", "The operation took too long; ask for less at once.", options);
  }
  if (givenUp === "subgraph") {
    const message = `The ${service} service did not answer within ${call.timeout / 1000} s.`;
    return gatewayError("SUBGRAPH_TIMEOUT", message, options);
  }
  // Without the error: that the service is down was logged when it was found out.
  if (givenUp === "down") {
    return gatewayError("SUBGRAPH_UNAVAILABLE", notReachable, { extensions: { service, retryAfter } });
  }
  const { code, status } = error as Unanswered;
  if (unreachable.has(code ?? "") || unavailable.has(status ?? 0)) {
    return gatewayError("SUBGRAPH_UNAVAILABLE", notReachable, options);
  }
  return error instanceof GraphQLError
    ? error
    : new Error(`The ${service} service ${messageOf(error)}`, { cause: error });
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
  const isOpenBreaker = error instanceof GraphQLError && error.extensions.retryAfter !== undefined;
  log[isOpenBreaker ? "debug" : "warn"]({ err: error, service }, "sub-request failed");
  return error instanceof GraphQLError ? error : new GraphQLError(maskedText);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
