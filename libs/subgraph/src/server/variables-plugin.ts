import type { ApolloServerPlugin } from "@apollo/server";
import { holdVariables } from "@youth-graph/kernel";
import type { Context } from "../context";
import { headFault } from "./format-error";

/** Refuses variables that are nested too deeply or too many, before they are read by their types. */
export const variablesPlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ request }) => {
      // The keys of rows that a gateway asks for are as many as it has, and no type reads them.
      const { representations: _keys, ...variables } = request.variables ?? {};
      try {
        holdVariables(variables);
      } catch (error) {
        throw headFault(error);
      }
    },
  }),
};
