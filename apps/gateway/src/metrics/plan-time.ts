import type { ApolloServerPlugin } from "@apollo/server";
import type { GatewayContext } from "../request/gateway-context";
import type { GatewayMetrics } from "./gateway-metrics";

/**
 * Measures planning: @apollo/gateway plans and executes in one, and says only that a plan is there. `plugin` is for Apollo Server,
 * `resolved` for the gateway's `experimental_didResolveQueryPlan`.
 */
export function planTime(metrics: GatewayMetrics): {
  plugin: ApolloServerPlugin<GatewayContext>;
  resolved(options: { requestContext: { context: unknown } }): void;
} {
  // Apollo Server copies the context, but not what is in it.
  const begun = new WeakMap<object, number>();
  return {
    plugin: {
      requestDidStart: async () => ({
        executionDidStart: async ({ contextValue }) =>
          void begun.set(contextValue.outcome, performance.now()),
      }),
    },
    resolved({ requestContext }) {
      const from = begun.get((requestContext.context as GatewayContext).outcome);
      if (from !== undefined) metrics.planned((performance.now() - from) / 1000);
    },
  };
}
