import type { FastifyBaseLogger, FastifyInstance, onRequestHookHandler } from "fastify";
import { dataSources } from "./data-sources";
import type { KeptTexts } from "./documents/kept-texts";
import { loadTrustedDocuments } from "./documents/trusted-documents";
import type { Environment } from "./environment";
import { startApollo } from "./graphql/start-apollo";
import { createHttpServer } from "./http/create-http-server";
import type { GatewayMetrics } from "./metrics/gateway-metrics";
import type { Supergraph } from "./supergraph/load-supergraph";

export interface GraphOptions {
  environment: Environment;
  metrics: GatewayMetrics;
  /** The texts of automatic persisted queries, which outlive a supergraph. */
  kept: KeptTexts;
  log: FastifyBaseLogger;
  /** The clock, in milliseconds from any moment. */
  now: () => number;
  /** Whether the process is about to stop. */
  isStopping: () => boolean;
}

/** All that is made of one supergraph: it never changes, and is closed as a whole when another takes its place. */
export interface OpenGraph {
  supergraph: Supergraph;
  /** Answers requests; the first of a process also listens. */
  server: FastifyInstance;
  /** Ends what talks to services; nothing may be under way any more. */
  close(): Promise<void>;
}

/** Makes a graph of a supergraph; `enter` comes before all else with a request. @throws Error of one that cannot be executed */
export async function openGraph(
  supergraph: Supergraph,
  options: GraphOptions,
  enter?: onRequestHookHandler,
): Promise<OpenGraph> {
  const { environment, metrics, kept, log } = options;
  const sources = dataSources(supergraph, environment, metrics, log);
  metrics.watch(
    supergraph.subgraphs.map(({ name }) => name),
    sources.down,
  );
  try {
    const { apollo, schema } = await startApollo({
      supergraphSdl: supergraph.sdl,
      dataSource: sources.of,
      maxTokens: environment.MAX_TOKENS,
      cost: { prices: supergraph.prices, ceiling: environment.MAX_COST },
      metrics,
      kept,
      log,
    });
    const { PERSISTED_DOCUMENTS: documentFile, TRUSTED_DOCUMENTS_ONLY: trustedOnly } = environment;
    const trusted = documentFile ? loadTrustedDocuments(documentFile, schema) : new Map<string, string>();
    const server = createHttpServer({
      ...options,
      apollo,
      schema,
      documents: { trusted, trustedOnly, kept },
      services: sources,
      ...(enter && { enter }),
    });
    await server.ready();
    const close = async () => {
      await apollo.stop();
      await sources.close();
    };
    return { supergraph, server, close };
  } catch (error) {
    await sources.close();
    throw error;
  }
}
