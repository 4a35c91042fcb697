import type { ApolloServerPlugin } from "@apollo/server";
import { executeSync, type GraphQLSchema } from "graphql";
import { gatewayError } from "../errors";
import type { GatewayContext } from "../request/gateway-context";
import { type IntrospectionSize, introspectionSizes, wholeIntrospectionSize } from "./introspection-size";

/** Of the whole schema, as the standard introspection query asks for it, and somewhat more: tools ask in their own words. */
const allowance = 1.25;

/**
 * Answers an operation that asks the schema alone, and refuses one that asks more of it than there is in it: by aliases, or by
 * walking from type to type.
 */
export function introspectionPlugin(): ApolloServerPlugin<GatewayContext> {
  const bounds = new WeakMap<GraphQLSchema, { limit: number; sizeOf: IntrospectionSize }>();
  const boundOf = (schema: GraphQLSchema) => {
    const limit = Math.ceil(wholeIntrospectionSize(schema) * allowance);
    const bound = { limit, sizeOf: introspectionSizes(schema, limit) };
    bounds.set(schema, bound);
    return bound;
  };
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request: { variables, query } }) => {
        if (!query?.includes("__schema") && !query?.includes("__type")) return;
        const { limit, sizeOf } = bounds.get(schema) ?? boundOf(schema);
        if (!operation || sizeOf(document, operation, variables) <= limit) return;
        const message = `The operation asks for more than ${limit} values of the schema; the standard introspection query asks for less, and /schema.graphql has it as text.`;
        throw gatewayError("INTROSPECTION_TOO_LARGE", message, {
          extensions: { limit, http: { status: 400 } },
        });
      },
      // No service is asked, so there is nothing to plan; and @apollo/gateway knows less of introspection than GraphQL has by now.
      responseForOperation: async ({ contextValue, response, schema, document, operationName, request }) => {
        if (!contextValue.outcome.isIntrospection || contextValue.dryRun) return null;
        const { data, errors } = executeSync({
          schema,
          document,
          operationName,
          variableValues: request.variables,
        });
        return {
          ...response,
          body: { kind: "single", singleResult: { data: data ?? null, ...(errors && { errors }) } },
        };
      },
    }),
  };
}
