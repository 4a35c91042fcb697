import type { GatewayContext } from "../request/gateway-context";
import { publicSubgraphErrors } from "../subgraphs/public-subgraph-errors";
import { maskedText } from "../graphql/public-error";
import type { SubgraphClient } from "../subgraphs/subgraph-client";
import { GraphQLError } from "graphql";

/**
 * Which of these ids of one type its owner has a row for: one request for all of them.
 * @throws GraphQLError when the owner gives no answer
 */
export async function existingIds(
  type: string,
  ids: string[],
  owner: SubgraphClient,
  context: GatewayContext,
): Promise<Set<string>> {
  const representations = [...new Set(ids)].map(id => ({ __typename: type, id }));
  const query = `query($representations:[_Any!]!){_entities(representations:$representations){...on ${type}{id}}}`;
  const { data, errors } = await owner.send({ query, variables: { representations } }, context);
  const entities = data?._entities;
  if (!Array.isArray(entities)) {
    const [error] = publicSubgraphErrors(errors ?? [], owner.name, context);
    throw new GraphQLError(error?.message ?? maskedText, { extensions: error?.extensions ?? {} });
  }
  return new Set(representations.filter((_, position) => entities[position]).map(({ id }) => id));
}
