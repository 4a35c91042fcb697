import type { ApolloServerPlugin } from "@apollo/server";
import type { Context } from "../context";
import type { ServiceMetrics } from "./service-metrics";

/** Counts the errors of each answer by their codes. */
export function errorsPlugin(metrics: ServiceMetrics): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response }) => {
        if (response.body.kind !== "single") return;
        for (const { extensions } of response.body.singleResult.errors ?? [])
          metrics.error(String(extensions?.code));
      },
    }),
  };
}
