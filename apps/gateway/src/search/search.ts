import { parseTypeId, typeOfPrefix } from "@youth-graph/kernel";
import { GraphQLError } from "graphql";
import type { GatewayContext } from "../request/gateway-context";
import type { EntityReference } from "../subgraphs/entity-reference";
import { type SearchArguments, searchRequest } from "./search-request";
import { serviceHits, type ServiceHit, type ServiceSearch } from "./service-hits";

export interface SearchHit {
  node: EntityReference;
  type: string;
  name: string;
  matched: string;
  score: number;
}

export interface SearchResult {
  hits: SearchHit[];
  /** A service that gave no answer leaves its hits out, and its error here. */
  faults: GraphQLError[];
}

export type Search = (args: SearchArguments, context: GatewayContext) => Promise<SearchResult>;

const byPinyin = new Intl.Collator("zh");

/** Asks all services that have any of the types wanted, at once, and puts the best of their hits in one order. */
export function searcher(services: readonly ServiceSearch[]): Search {
  return async (args, context) => {
    const { text, within, first, types: wanted } = searchRequest(args);
    const found = await Promise.all(
      services.map(async service => {
        const types = service.types.filter(type => wanted?.includes(type) ?? true);
        if (types.length === 0 || first === 0) return [];
        return serviceHits(service, { text, types, within, first }, context).catch(
          (fault: GraphQLError) => fault,
        );
      }),
    );
    const hits = found.flatMap(answer => (answer instanceof GraphQLError ? [] : answer));
    return {
      hits: hits.sort(byRank).slice(0, first).map(publicHit),
      faults: found.filter(answer => answer instanceof GraphQLError),
    };
  };
}

function byRank(one: ServiceHit, other: ServiceHit): number {
  return other.score - one.score || byPinyin.compare(one.name, other.name) || (one.id < other.id ? -1 : 1);
}

function publicHit({ id, name, matched, score }: ServiceHit): SearchHit {
  const { prefix } = parseTypeId(id);
  return { node: { __typename: typeOfPrefix(prefix), id }, type: prefix.toUpperCase(), name, matched, score };
}
