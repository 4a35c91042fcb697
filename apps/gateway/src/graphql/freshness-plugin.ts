import type { ApolloServerPlugin } from "@apollo/server";
import type { GatewayContext } from "../request/gateway-context";

/** Tells the client how fresh the copies were that its operation read. */
export const freshnessPlugin: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue: { outcome } }) => {
      if (response.body.kind !== "single" || outcome.freshness === undefined) return;
      const result = response.body.singleResult;
      result.extensions = { ...result.extensions, freshness: outcome.freshness };
    },
  }),
};
