import { CodedError, errorCodes } from "@youth-graph/kernel";
import { GraphQLError, type GraphQLErrorOptions } from "graphql";

/** The codes only the gateway answers with, each with its sentence; the rest of what it uses is in the kernel's list. */
export const gatewayErrorCodes = {
  UNAUTHENTICATED:
    "The authorization header holds no key that is known here; without the header you are anonymous.",
  GRAPHQL_PARSE_FAILED: "The operation is not GraphQL.",
  GRAPHQL_VALIDATION_FAILED: "The operation does not fit the schema.",
  OPERATION_RESOLUTION_FAILURE: "It is not clear which operation of the document is wanted.",
  OPERATION_NOT_SUPPORTED: "The graph has queries and mutations, no subscriptions.",
  HEADER_INVALID: "A header of the request has a value the gateway cannot use.",
  QUERY_TOO_MANY_FIELDS: "The operation has too many fields, once its fragments are spread.",
  INTROSPECTION_TOO_LARGE: "The operation asks for more of the schema than there is in it.",
  COST_EXCEEDED: "The operation is estimated to cost more than one may.",
  OVERLOADED: "The graph has more to do than it can; ask again after the seconds that Retry-After says.",
  OPERATION_TIMEOUT: "The operation as a whole took too long.",
  PERSISTED_QUERY_NOT_FOUND: "No operation of this hash is kept; send it with its text once.",
  DOCUMENT_NOT_FOUND: "No document of this id is kept.",
  DOCUMENT_NOT_TRUSTED: "The graph runs documents that were made known to it, and no others.",
  EXPORT_NOT_ONE_LIST: "An export has the rows of one list; the operation asks for none, or for several.",
  EXPORT_LIST_MISSING: "What the list to export hangs on is null.",
  EXPORT_FORWARD_ONLY: "An export runs forward, with first and after.",
  EXPORT_OPTION_INVALID: "The export has no such option, or the option no such value.",
  SUBGRAPH_ANSWER_INVALID: "A service's answer does not fit the schema.",
} as const;

export type GatewayErrorCode = keyof typeof gatewayErrorCodes | keyof typeof errorCodes;

/** A fault the client may read. `http.status` is the status that Apollo Server answers with before execution. */
export function gatewayError(
  code: GatewayErrorCode,
  message: string,
  options: Omit<GraphQLErrorOptions, "extensions"> & { extensions?: Record<string, unknown> } = {},
): GraphQLError {
  return new GraphQLError(message, { ...options, extensions: { ...options.extensions, code } });
}

/** What is thrown here as a fault of the caller's, as GraphQL errors are: refused before execution. */
export function refusing<Result>(action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    const { code, ...extensions } = error.extensions;
    throw gatewayError(code as GatewayErrorCode, error.message, {
      extensions: { ...extensions, http: { status: 400 } },
    });
  }
}
