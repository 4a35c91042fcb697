import type { FastifyInstance } from "fastify";
import type { ServiceStates } from "../data-sources";

/**
 * `/health/live`: the process answers. `/health/ready`: it can take requests, which it can while services are down, since the
 * rest of the graph still answers; it says which. One that is about to stop still answers whatever comes, and is not ready, so that
 * a balancer sends the next requests elsewhere.
 */
export function answerHealth(
  server: FastifyInstance,
  states: () => Promise<ServiceStates>,
  isStopping: () => boolean,
): void {
  const known = atMostEvery(1_000, states);
  server.get("/health/live", () => ({ status: "live" }));
  server.get("/health/ready", async (_request, reply) => {
    if (isStopping()) return reply.code(503).send({ status: "stopping" });
    return { status: "ready", subgraphs: await known() };
  });
}

function atMostEvery<T>(milliseconds: number, make: () => Promise<T>): () => Promise<T> {
  let last: { at: number; value: Promise<T> } | undefined;
  return () => {
    if (!last || performance.now() - last.at > milliseconds) last = { at: performance.now(), value: make() };
    return last.value;
  };
}
