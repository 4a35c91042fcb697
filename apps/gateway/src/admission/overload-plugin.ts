import type { ApolloServerPlugin } from "@apollo/server";
import type { GatewayContext } from "../request/gateway-context";
import { retryAfter } from "./overloaded";

/** An operation that did not get its turn to ask services has no half answer: it is refused as a whole. */
export const overloadPlugin: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => {
      if (response.body.kind !== "single") return;
      const refusal = response.body.singleResult.errors?.find(
        ({ extensions }) => extensions?.code === "OVERLOADED",
      );
      if (!refusal) return;
      const { path: _path, ...error } = refusal;
      response.body.singleResult = { errors: [error] };
      response.http.status = 503;
      response.http.headers.set("retry-after", String(retryAfter));
    },
  }),
};
