import type { ApolloServerPlugin } from "@apollo/server";
import type { Context } from "../context";

/** Says in `extensions.notices` where an answer is not the whole. */
export const noticesPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue }) => {
      const notices = contextValue.notices.told();
      if (response.body.kind !== "single" || notices.length === 0) return;
      const result = response.body.singleResult;
      result.extensions = { ...result.extensions, notices };
    },
  }),
};
