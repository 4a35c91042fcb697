import type { GatewayContext } from "../request/gateway-context";
import { requestedList } from "../subgraphs/requested-list";
import type { SubgraphClient } from "../subgraphs/subgraph-client";
import type { SearchField } from "../supergraph/search-fields";

/** A row that a service has found. */
export interface ServiceHit {
  id: string;
  name: string;
  matched: string;
  score: number;
}

export interface ServiceSearch extends SearchField {
  client: SubgraphClient;
}

/**
 * The best rows of one service.
 * @throws GraphQLError when it gives no answer
 */
export async function serviceHits(
  { client, field, enumName }: ServiceSearch,
  variables: { text: string; types: string[]; within: string | null; first: number },
  context: GatewayContext,
): Promise<ServiceHit[]> {
  const query = `query($text:String!,$types:[${enumName}!]!,$within:ID,$first:Int!){hits:${field}(text:$text,types:$types,within:$within,first:$first){id name matched score}}`;
  return (await requestedList("hits", { query, variables }, client, context)) as ServiceHit[];
}
