import { setTimeout as pause } from "node:timers/promises";
import { startTraces } from "@youth-graph/telemetry";
import type { FastifyBaseLogger } from "fastify";
import { CurrentGraph } from "./current-graph";
import type { Environment } from "./environment";
import { keptTexts } from "./documents/kept-texts";
import { createLog } from "./log";
import { GatewayMetrics } from "./metrics/gateway-metrics";
import { watchFile } from "./supergraph/watch-file";

export interface RunningGateway {
  /** `http://127.0.0.1:4000` */
  url: string;
  /** Takes the supergraph's file as it now is; it also does so by itself, a moment after the file has changed. */
  reload(): Promise<void>;
  /** Is no longer ready but goes on for the time to drain, lets requests under way end, then closes every connection. */
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
  const stopTraces = await startTraces("gateway", environment.OTEL_EXPORTER_OTLP_ENDPOINT);
  const metrics = new GatewayMetrics(environment.METRICS_OPERATIONS);
  let stopping = false;
  const reload = async () => (await opening).reload();
  // From before it is read: a change in between is seen.
  const unwatch = watchFile(environment.SUPERGRAPH, () => void reload());
  const opening = CurrentGraph.open({
    environment,
    metrics,
    kept: keptTexts(),
    log,
    now,
    isStopping: () => stopping,
  });
  const graph = await opening.catch((error: unknown) => {
    unwatch();
    throw error;
  });
  const server = graph.front;
  const url = await server.listen({ host: environment.HOST, port: environment.PORT }).catch(cannotListen);
  const { subgraphs } = graph.supergraph;
  log.info({ url, subgraphs: subgraphs.map(({ name, url: at }) => `${name} ${at}`) }, "gateway ready");
  return {
    url,
    reload,
    stop: async () => {
      stopping = true;
      unwatch();
      await pause(environment.DRAIN_MS);
      // Node closes the connections that are idle now; one that becomes so when its last answer is out would stay for 75 s.
      const sweep = setInterval(() => server.server.closeIdleConnections(), 20);
      await server.close();
      clearInterval(sweep);
      await graph.close();
      await stopTraces();
    },
  };
}

function cannotListen(error: NodeJS.ErrnoException & { address?: string; port?: number }): never {
  if (error.code !== "EADDRINUSE") throw error;
  const message = `Port ${error.port} of ${error.address} is in use; set PORT to a free one, or end what uses it.`;
  throw new Error(message, { cause: error });
}
