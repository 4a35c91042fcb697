import type { GraphQLError, OperationDefinitionNode } from "graphql";
import { gatewayError } from "../errors";

/** Why the operation that a request names, or its only one, is not run; undefined when it is. */
export function operationRefusal(
  operation: OperationDefinitionNode | null | undefined,
  name: string | undefined,
): GraphQLError | undefined {
  const extensions = { http: { status: 400 } };
  if (!operation) {
    const message = name
      ? `The document has no operation named "${name}".`
      : "The document has several operations; operationName must say which.";
    return gatewayError("OPERATION_RESOLUTION_FAILURE", message, { extensions });
  }
  if (operation.operation === "subscription") {
    const message = "The graph has queries and mutations, no subscriptions.";
    return gatewayError("OPERATION_NOT_SUPPORTED", message, { extensions });
  }
  return undefined;
}
