import type { ApolloServerPlugin } from "@apollo/server";
import type { GraphQLFormattedError } from "graphql";
import type { GatewayContext } from "../request/gateway-context";
import { isFault, maskedText, publicError } from "./public-error";

/** Makes every error of an answer public, and logs those whose text is not. */
export const errorPlugin: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, contextValue }) => {
      for (const error of errors) {
        // A service's fault was logged where it came in, with its text.
        if (isFault(error) && error.message !== maskedText) contextValue.log.error({ err: error }, "fault");
      }
    },
    willSendResponse: async ({ response, contextValue, source }) => {
      if (response.body.kind !== "single") return;
      const result = response.body.singleResult;
      // The gateway only mentions, in an extension, that a service broke a promise of the schema (null for a non-null field).
      const { valueCompletion, ...extensions } = result.extensions ?? {};
      const broken = ((valueCompletion as GraphQLFormattedError[] | undefined) ?? []).map(brokenPromise);
      const errors = [...(result.errors ?? []), ...broken];
      if (errors.length === 0) return;
      result.errors = errors.map(error => publicError(error, contextValue.requestId));
      if (valueCompletion) result.extensions = Object.keys(extensions).length ? extensions : undefined;
      if (source !== undefined && result.data === undefined) contextValue.outcome.refused = true;
    },
  }),
};

function brokenPromise({ message, path }: GraphQLFormattedError): GraphQLFormattedError {
  return { message, ...(path && { path }), extensions: { code: "SUBGRAPH_ANSWER_INVALID" } };
}
