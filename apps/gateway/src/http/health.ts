import type { FastifyInstance } from "fastify";
import type { ServiceStates } from "../data-sources";

/**
 * `/health/live`: the process answers. `/health/ready`: it can take requests, which it can while services are down, since the
 * rest of the graph still answers; it says which.
 */
export function answerHealth(server: FastifyInstance, states: () => Promise<ServiceStates>): void {
  const known = atMostEvery(1_000, states);
  server.get("/health/live", () => ({ status: "live" }));
  server.get("/health/ready", async () => ({ status: "ready", subgraphs: await known() }));
}

function atMostEvery<T>(milliseconds: number, make: () => Promise<T>): () => Promise<T> {
  let last: { at: number; value: Promise<T> } | undefined;
  return () => {
    if (!last || performance.now() - last.at > milliseconds) last = { at: performance.now(), value: make() };
    return last.value;
  };
}
