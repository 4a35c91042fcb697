import { GraphQLError } from "graphql";
import type { GatewayContext } from "../request/gateway-context";
import { publicSubgraphErrors } from "./public-subgraph-errors";
import type { SubgraphCall } from "./subgraph-call";
import type { SubgraphClient } from "./subgraph-client";
import { loggedFault } from "./subgraph-fault";

/**
 * Asks a service on behalf of the gateway itself, for one field that gives a list.
 * @throws GraphQLError, with what a client may be told, when it gives none
 */
export async function requestedList(
  field: string,
  call: SubgraphCall,
  client: SubgraphClient,
  context: GatewayContext,
): Promise<unknown[]> {
  const { data, errors = [] } = await client.send(call, context).catch((error: unknown) => {
    throw loggedFault(error, client.name, context);
  });
  const list = data?.[field];
  if (Array.isArray(list)) return list;
  const [error] = publicSubgraphErrors(errors, client.name, context);
  if (!error) throw loggedFault(new Error(`neither ${field} nor an error came`), client.name, context);
  throw new GraphQLError(error.message, { extensions: { ...error.extensions } });
}
