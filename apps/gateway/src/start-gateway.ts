import type { FastifyBaseLogger } from "fastify";
import type { Environment } from "./environment";
import { startApollo } from "./graphql/start-apollo";
import { createHttpServer } from "./http/create-http-server";
import { createLog } from "./log";
import { dataSources } from "./data-sources";
import { loadSupergraph } from "./supergraph/load-supergraph";

export interface RunningGateway {
  /** `http://127.0.0.1:4000` */
  url: string;
  /** Lets requests under way end, then closes every connection. */
  stop(): Promise<void>;
}

/** Starts the gateway; its subgraphs need not be there. @throws Error with one sentence of what is wrong */
export async function startGateway(
  environment: Environment,
  {
    log = createLog(environment.LOG_LEVEL),
    now = () => performance.now(),
  }: { log?: FastifyBaseLogger; now?: () => number } = {},
): Promise<RunningGateway> {
  const supergraph = loadSupergraph(environment.SUPERGRAPH, environment.SUBGRAPH_URLS);
  const sources = dataSources(supergraph, environment, log);
  const { apollo, schema } = await startApollo({
    supergraphSdl: supergraph.sdl,
    dataSource: sources.of,
    maxTokens: environment.MAX_TOKENS,
    cost: { prices: supergraph.prices, ceiling: environment.MAX_COST },
    log,
  });
  const server = createHttpServer({ apollo, schema, services: sources, environment, log, now });
  const url = await server.listen({ host: environment.HOST, port: environment.PORT }).catch(cannotListen);
  log.info(
    { url, subgraphs: supergraph.subgraphs.map(({ name, url: at }) => `${name} ${at}`) },
    "gateway ready",
  );
  return {
    url,
    stop: async () => {
      // Node closes the connections that are idle now; one that becomes so when its last answer is out would stay for 75 s.
      const sweep = setInterval(() => server.server.closeIdleConnections(), 20);
      await server.close();
      clearInterval(sweep);
      await apollo.stop();
      await sources.close();
    },
  };
}

function cannotListen(error: NodeJS.ErrnoException & { address?: string; port?: number }): never {
  if (error.code !== "EADDRINUSE") throw error;
  const message = `Port ${error.port} of ${error.address} is in use; set PORT to a free one, or end what uses it.`;
  throw new Error(message, { cause: error });
}
