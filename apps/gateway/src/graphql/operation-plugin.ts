import type { ApolloServerPlugin } from "@apollo/server";
import { gatewayError } from "../errors";
import type { GatewayContext } from "./gateway-context";

/** What must be true of an operation before it is planned, and notes its name for the log. */
export const operationPlugin: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, operationName, request, contextValue }) => {
      if (operationName) contextValue.exchange.operationName = operationName;
      const http = { status: 400 };
      if (!operation) {
        const message = request.operationName
          ? `The document has no operation named "${request.operationName}".`
          : "The document has several operations; operationName must say which.";
        throw gatewayError("OPERATION_RESOLUTION_FAILURE", message, { extensions: { http } });
      }
      if (operation.operation === "subscription") {
        const message = "The graph has queries and mutations, no subscriptions.";
        throw gatewayError("OPERATION_NOT_SUPPORTED", message, { extensions: { http } });
      }
    },
  }),
};
