import type { FastifyRequest } from "fastify";
import { persistedHash } from "../documents/documents-by-id";
import { gatewayError, gatewayErrorCodes } from "../errors";

/** The GraphQL request in an HTTP request. */
export interface ExportRequest {
  query: string;
  operationName: string | undefined;
  variables: Record<string, unknown>;
}

/**
 * Reads what Apollo Server reads itself when it answers: parameters of a GET, the JSON body of a POST.
 * @throws GraphQLError BAD_REQUEST, PERSISTED_QUERY_NOT_FOUND
 */
export function exportRequestOf(request: FastifyRequest): ExportRequest {
  const parameters = objectOf(request.method === "GET" ? request.query : request.body, "The request");
  const { query, operationName, variables } = parameters;
  if (query === undefined && persistedHash(parameters) !== undefined) {
    throw gatewayError("PERSISTED_QUERY_NOT_FOUND", gatewayErrorCodes.PERSISTED_QUERY_NOT_FOUND);
  }
  if (typeof query !== "string" || query === "") throw badRequest("`query` holds the operation, as text.");
  if (operationName !== undefined && operationName !== null && typeof operationName !== "string") {
    throw badRequest("`operationName` is text.");
  }
  return {
    query,
    operationName: operationName || undefined,
    variables: variablesOf(variables, request.method),
  };
}

function variablesOf(given: unknown, method: string): Record<string, unknown> {
  if (given === undefined || given === null || given === "") return {};
  if (method !== "GET") return objectOf(given, "`variables`");
  try {
    return objectOf(JSON.parse(String(given)) ?? {}, "`variables`");
  } catch {
    throw badRequest("`variables` is a JSON object.");
  }
}

function objectOf(value: unknown, what: string): Record<string, unknown> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  throw badRequest(`${what} is a JSON object.`);
}

function badRequest(message: string) {
  return gatewayError("BAD_REQUEST", message);
}
