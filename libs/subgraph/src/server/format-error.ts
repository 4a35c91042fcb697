import { unwrapResolverError } from "@apollo/server/errors";
import { CodedError } from "@youth-graph/kernel";
import { GraphQLError, type GraphQLFormattedError } from "graphql";

/** Codes of faults that the caller made and may read about; GraphQL's own message is clear enough. */
const callersFaults = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "BAD_REQUEST",
  "OPERATION_RESOLUTION_FAILURE",
]);

/** True for an error whose message is safe and useful to show. */
export function isReadable(error: unknown): boolean {
  const { originalError } = error as { originalError?: unknown };
  if (originalError instanceof CodedError || unwrapResolverError(error) instanceof CodedError) return true;
  return callersFaults.has(String((error as { extensions?: { code?: unknown } }).extensions?.code));
}

/** Hides what the caller should not see: an unknown fault becomes one sentence; the log has the detail. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  if (isReadable(error)) {
    const { stacktrace: _hidden, ...extensions } = formatted.extensions ?? {};
    // A literal that a scalar cannot read comes out as a failed validation, yet it is a value like any other.
    const cause = (error as { originalError?: unknown }).originalError;
    return {
      ...formatted,
      extensions: { ...extensions, ...(cause instanceof CodedError && cause.extensions) },
    };
  }
  return {
    message: "Something went wrong; the log has the detail under the request id.",
    ...(formatted.path && { path: formatted.path }),
    ...(formatted.locations && { locations: formatted.locations }),
    extensions: { code: "INTERNAL_SERVER_ERROR" },
  };
}

/** What is wrong with a request's head, as Apollo Server answers it: 400 and its own code in place of 500 and none. */
export function headFault(error: unknown): unknown {
  if (!(error instanceof CodedError)) return error;
  return new GraphQLError(error.message, { originalError: error, extensions: { http: { status: 400 } } });
}
