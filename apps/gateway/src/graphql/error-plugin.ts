import type { ApolloServerPlugin } from "@apollo/server";
import type { GraphQLFormattedError, GraphQLSchema } from "graphql";
import type { GatewayContext } from "../request/gateway-context";
import { noteErrors } from "../request/request-outcome";
import { isFault, maskedText, publicError } from "./public-error";
import { withUnknownFieldHint } from "./unknown-field-hint";

/** Makes every error of an answer public, and logs those whose text is not. */
export const errorPlugin: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, contextValue }) => {
      for (const error of errors) {
        // A service's fault was logged where it came in, with its text.
        if (isFault(error) && error.message !== maskedText) contextValue.log.error({ err: error }, "fault");
      }
    },
    willSendResponse: async ({ response, contextValue, schema, source }) => {
      if (response.body.kind !== "single") return;
      const result = response.body.singleResult;
      // The gateway only mentions, in an extension, that a service broke a promise of the schema (null for a non-null field).
      const { valueCompletion, ...extensions } = result.extensions ?? {};
      const broken = ((valueCompletion as GraphQLFormattedError[] | undefined) ?? []).map(brokenPromise);
      const errors = [...(result.errors ?? []), ...broken].map(error =>
        publicError(withHint(error, schema), contextValue.requestId),
      );
      noteErrors(contextValue.outcome, errors);
      if (errors.length === 0) return;
      result.errors = errors;
      if (valueCompletion) result.extensions = Object.keys(extensions).length ? extensions : undefined;
      if (source !== undefined && result.data === undefined) contextValue.outcome.refused = true;
    },
  }),
};

/** An error about an operation, in its text or in its variables, may be about a field that is elsewhere. */
function withHint(error: GraphQLFormattedError, schema: GraphQLSchema): GraphQLFormattedError {
  const code = error.extensions?.code;
  if (code !== "GRAPHQL_VALIDATION_FAILED" && code !== "BAD_USER_INPUT") return error;
  return { ...error, message: withUnknownFieldHint(error.message, schema) };
}

function brokenPromise({ message, path }: GraphQLFormattedError): GraphQLFormattedError {
  return { message, ...(path && { path }), extensions: { code: "SUBGRAPH_ANSWER_INVALID" } };
}
