import type { FastifyInstance } from "fastify";
import type { ServiceStates } from "../data-sources";
import { showsKey } from "./authenticate";

export interface HealthOptions {
  states(): Promise<ServiceStates>;
  isStopping(): boolean;
  operatorKey: string | undefined;
}

/**
 * `/health/live`: the process answers. `/health/ready`: it can take requests, which it can while services are down, since the
 * rest of the graph still answers; which ones, it tells the operator. Strangers get one word, and cause no look at any service.
 * One that is about to stop still answers whatever comes, and is not ready, so that a balancer sends the next requests elsewhere.
 */
export function answerHealth(
  server: FastifyInstance,
  { states, isStopping, operatorKey }: HealthOptions,
): void {
  const known = atMostEvery(1_000, states);
  server.get("/health/live", () => ({ status: "live" }));
  server.get("/health/ready", async ({ headers }, reply) => {
    if (isStopping()) return reply.code(503).send({ status: "stopping" });
    return {
      status: "ready",
      ...(showsKey(headers.authorization, operatorKey) && { subgraphs: await known() }),
    };
  });
}

function atMostEvery<T>(milliseconds: number, make: () => Promise<T>): () => Promise<T> {
  let last: { at: number; value: Promise<T> } | undefined;
  return () => {
    if (!last || performance.now() - last.at > milliseconds) last = { at: performance.now(), value: make() };
    return last.value;
  };
}
