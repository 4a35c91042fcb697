import type { ApolloServerPlugin } from "@apollo/server";
import type { Context } from "../context";

/** Says in `extensions.freshness` how fresh the copies were that an operation read, by type. */
export const freshnessPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue: { freshness } }) => {
      if (response.body.kind !== "single" || Object.keys(freshness).length === 0) return;
      const result = response.body.singleResult;
      result.extensions = { ...result.extensions, freshness };
    },
  }),
};
