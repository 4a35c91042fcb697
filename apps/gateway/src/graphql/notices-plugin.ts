import type { ApolloServerPlugin } from "@apollo/server";
import { type Notice, Notices } from "@youth-graph/kernel";
import type { GatewayContext } from "../request/gateway-context";
import type { RequestOutcome } from "../request/request-outcome";

/** Tells the client where the answer is not the whole, and why. */
export const noticesPlugin: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue: { outcome } }) => {
      const notices = noticesOf(outcome);
      if (response.body.kind !== "single" || notices.length === 0) return;
      const result = response.body.singleResult;
      result.extensions = { ...result.extensions, notices };
    },
  }),
};

/** Copies are about a second old, and who waits for one to catch up waits 5 s: one that is older than this is held up. */
const longestLagMs = 10_000;

function noticesOf({ notices = new Notices(), freshness = {} }: RequestOutcome): Notice[] {
  for (const [copy, { lagMs, setAside = 0 }] of Object.entries(freshness)) {
    if (lagMs > longestLagMs) notices.add({ code: "COPY_LAGS", path: [], copy, lagMs });
    if (setAside > 0) notices.add({ code: "COPY_INCOMPLETE", path: [], copy, count: setAside });
  }
  return notices.told();
}
