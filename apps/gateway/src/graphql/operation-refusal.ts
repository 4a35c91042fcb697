import type { GraphQLError, GraphQLSchema, OperationDefinitionNode } from "graphql";
import { gatewayError, gatewayErrorCodes } from "../errors";

/** Why the operation that a request names, or its only one, is not run; undefined when it is. */
export function operationRefusal(
  operation: OperationDefinitionNode | null | undefined,
  name: string | undefined,
  schema: GraphQLSchema,
): GraphQLError | undefined {
  const extensions = { http: { status: 400 } };
  if (!operation) {
    const message = name
      ? `The document has no operation named "${name}".`
      : "The document has several operations; operationName must say which.";
    return gatewayError("OPERATION_RESOLUTION_FAILURE", message, { extensions });
  }
  const hasMutations = Boolean(schema.getMutationType());
  if (operation.operation === "subscription" || (operation.operation === "mutation" && !hasMutations)) {
    const code = "OPERATION_NOT_SUPPORTED";
    const message = hasMutations ? gatewayErrorCodes[code] : "The graph has queries, and nothing else.";
    return gatewayError(code, message, { extensions });
  }
  return undefined;
}
