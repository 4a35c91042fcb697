import type { GatewayContext } from "../request/gateway-context";
import type { EntityReference } from "../subgraphs/entity-reference";
import { requestedList } from "../subgraphs/requested-list";
import type { SubgraphClient } from "../subgraphs/subgraph-client";

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
  const representations: EntityReference[] = [...new Set(ids)].map(id => ({ __typename: type, id }));
  const query = `query($representations:[_Any!]!){_entities(representations:$representations){...on ${type}{id}}}`;
  const entities = await requestedList(
    "_entities",
    { query, variables: { representations } },
    owner,
    context,
  );
  return new Set(representations.filter((_, position) => entities[position]).map(({ id }) => id));
}
