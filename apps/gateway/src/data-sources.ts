import type { GraphQLDataSource } from "@apollo/gateway";
import type { FastifyBaseLogger } from "fastify";
import type { Environment } from "./environment";
import type { GatewayMetrics } from "./metrics/gateway-metrics";
import type { GatewayContext } from "./request/gateway-context";
import { nodeFinder } from "./node/find-nodes";
import { NodeDataSource } from "./node/node-data-source";
import { searcher } from "./search/search";
import type { Supergraph } from "./supergraph/load-supergraph";
import { localNodeUrl } from "./supergraph/subgraph-addresses";
import { SubgraphClient } from "./subgraphs/subgraph-client";
import { SubgraphDataSource } from "./subgraphs/subgraph-data-source";

export type ServiceStates = Record<string, "up" | "down">;

export interface DataSources {
  of(subgraph: { name: string }): GraphQLDataSource<GatewayContext>;
  /** Whether each service answers: its breaker is closed, and it answers a probe now. */
  states(): Promise<ServiceStates>;
  /** The services that are held to be down now, without asking any. */
  down(): string[];
  close(): Promise<void>;
}

/** A data source for each subgraph of the supergraph; the `node` one, where there is one, asks through the others. */
export function dataSources(
  { subgraphs, owners, searchFields }: Supergraph,
  settings: Pick<
    Environment,
    | "SUBGRAPH_CONNECTIONS"
    | "SUBGRAPH_CONNECTIONS_PER_CALLER"
    | "SUBGRAPH_PATIENCE_MS"
    | "SUBGRAPH_TIMEOUT_MS"
  >,
  metrics: GatewayMetrics,
  log: FastifyBaseLogger,
): DataSources {
  const clients = new Map<string, SubgraphClient>();
  const sources = new Map<string, GraphQLDataSource<GatewayContext>>();
  for (const { name, url } of subgraphs) {
    if (url === localNodeUrl) continue;
    const client = new SubgraphClient({
      name,
      url,
      connections: settings.SUBGRAPH_CONNECTIONS,
      timeout: settings.SUBGRAPH_TIMEOUT_MS,
      metrics,
      perCaller: settings.SUBGRAPH_CONNECTIONS_PER_CALLER,
      patience: settings.SUBGRAPH_PATIENCE_MS,
      log,
    });
    clients.set(name, client);
    sources.set(name, new SubgraphDataSource(client));
  }
  const local = subgraphs.find(({ url }) => url === localNodeUrl);
  if (local) {
    const ownerOf = new Map([...owners].map(([type, name]) => [type, clients.get(name)!]));
    const services = searchFields.map(field => ({ ...field, client: clients.get(field.service)! }));
    const source = new NodeDataSource({
      entityTypeNames: [...ownerOf.keys()],
      find: nodeFinder(ownerOf),
      searchTypes: services.flatMap(({ types }) => types),
      search: searcher(services),
    });
    sources.set(local.name, source);
  }
  return {
    of: ({ name }) => sources.get(name)!,
    states: async () => {
      const states = await Promise.all(
        [...clients].map(async ([name, { breaker }]) => {
          const isUp = !breaker.isOpen && (await breaker.answers());
          return [name, isUp ? "up" : "down"] as const;
        }),
      );
      return Object.fromEntries(states);
    },
    down: () => [...clients.values()].filter(({ breaker }) => breaker.isOpen).map(({ name }) => name),
    close: async () => {
      await Promise.all([...clients.values()].map(client => client.close()));
    },
  };
}
