import type { FastifyRequest } from "fastify";
import type { Asker } from "../admission/asker";
import type { OperationTurn } from "../admission/operation-turn";
import type { Environment } from "../environment";
import type { GatewayContext } from "../request/gateway-context";
import { operationLimits } from "../limits/operation-limits";
import { outgoingHeaders } from "../subgraphs/outgoing-headers";
import { isDryRun } from "./dry-run";
import { checkIdempotencyKey } from "./idempotency-key";

/** Makes the context of a request whose turn it is. @throws GraphQLError for an operation over a limit */
export type ContextOf = (request: FastifyRequest, asker: Asker, turn: OperationTurn) => GatewayContext;

/**
 * Makes the context of each request, and refuses it here when its operation is over a limit: Apollo Server makes the context
 * before it parses, and answers with what is thrown.
 */
export function requestContexts(environment: Environment, now: () => number): ContextOf {
  const breachOf = operationLimits({
    tokens: environment.MAX_TOKENS,
    depth: environment.MAX_DEPTH,
    aliases: environment.MAX_ALIASES,
    fields: environment.MAX_FIELDS,
  });
  return (request, asker, turn) => {
    checkIdempotencyKey(request.headers);
    const query = queryOf(request);
    const breach = typeof query === "string" ? breachOf(query) : undefined;
    if (breach) {
      request.outcome.refused = true;
      throw breach;
    }
    const deadline = now() + environment.OPERATION_TIMEOUT_MS;
    return {
      requestId: request.id,
      log: request.log,
      headers: outgoingHeaders(request.headers, {
        requestId: request.id,
        secret: environment.GATEWAY_SECRET,
        caller: request.caller,
      }),
      timeLeft: () => deadline - now(),
      asker,
      mayAsk: () => turn.mayAsk(request.outcome.estimated ?? 0),
      dryRun: isDryRun(request.headers),
      outcome: request.outcome,
    };
  };
}

function queryOf(request: FastifyRequest): unknown {
  const parameters = request.method === "GET" ? request.query : request.body;
  return (parameters as { query?: unknown } | null | undefined)?.query;
}
