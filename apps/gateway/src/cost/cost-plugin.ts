import type { ApolloServerPlugin } from "@apollo/server";
import { OperationTypeNode } from "graphql";
import { gatewayError, refusing } from "../errors";
import type { GatewayContext } from "../request/gateway-context";
import type { Cost } from "../request/request-outcome";
import type { PriceList } from "../supergraph/price-list";
import { priceOperation, type PricedOperation } from "./price-operation";

export interface CostOptions {
  prices: PriceList;
  /** What an operation may cost by its estimate. */
  ceiling: number;
}

/**
 * Estimates every operation before it is planned, refuses one over the ceiling, answers a dry run, and tells in the answer's
 * extensions what was expected and what it came to. An operation that asks the schema alone has no such extension.
 */
export function costPlugin({ prices, ceiling }: CostOptions): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => {
      let priced: PricedOperation | undefined;
      return {
        didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
          if (!operation || operation.operation === OperationTypeNode.SUBSCRIPTION) return;
          priced = refusing(() => priceOperation({ schema, prices }, document, operation, request.variables));
          if (!priced) return;
          contextValue.outcome.estimated = priced.estimated;
          contextValue.outcome.isIntrospection = priced.introspection;
          if (!contextValue.dryRun) refuseOver(ceiling, priced);
        },
        responseForOperation: async ({ contextValue, response }) => {
          if (!priced || !contextValue.dryRun) return null;
          return { ...response, body: { kind: "single", singleResult: { data: null } } };
        },
        willSendResponse: async ({ response, contextValue }) => {
          if (!priced || response.body.kind !== "single") return;
          if (priced.introspection && !contextValue.dryRun) return;
          const result = response.body.singleResult;
          const { estimated } = priced;
          const cost: Cost = contextValue.dryRun
            ? { estimated, ceiling, dryRun: true, exceeded: estimated > ceiling, dearest: priced.dearest() }
            : { estimated, actual: priced.actual(result.data), ceiling };
          contextValue.outcome.cost = cost;
          result.extensions = { ...result.extensions, cost };
        },
      };
    },
  };
}

/** @throws GraphQLError COST_EXCEEDED */
function refuseOver(ceiling: number, priced: PricedOperation): void {
  const { estimated: estimate } = priced;
  if (estimate <= ceiling) return;
  const dearest = priced.dearest();
  const fields = dearest.map(({ path, share }) => `${path} (${Math.round(share * 100)} %)`).join(", ");
  const message = `The operation is estimated to cost ${estimate}; ${ceiling} is allowed. Dearest: ${fields}. ${dearest[0]?.hint}`;
  const extensions = { estimate, ceiling, dearest, http: { status: 400 } };
  throw gatewayError("COST_EXCEEDED", message, { extensions });
}
