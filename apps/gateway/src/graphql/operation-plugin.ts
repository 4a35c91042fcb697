import type { ApolloServerPlugin } from "@apollo/server";
import type { GatewayContext } from "../request/gateway-context";
import { operationRefusal } from "./operation-refusal";

/** What must be true of an operation before it is planned, and notes its name for the log. */
export const operationPlugin: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, operationName, request, schema, contextValue }) => {
      if (operationName) contextValue.outcome.operationName = operationName;
      const refusal = operationRefusal(operation, request.operationName, schema);
      if (refusal) throw refusal;
    },
  }),
};
