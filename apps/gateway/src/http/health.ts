import type { FastifyInstance } from "fastify";
import { localNodeUrl, type SubgraphAddress } from "../supergraph/subgraph-addresses";

export type SubgraphStates = Record<string, "up" | "down">;

/**
 * `/health/live`: the process answers. `/health/ready`: it can take requests, which it can while services are down, since the
 * rest of the graph still answers; it says which.
 */
export function answerHealth(server: FastifyInstance, subgraphs: SubgraphAddress[]): void {
  const states = atMostEvery(1_000, () => statesOf(subgraphs));
  server.get("/health/live", () => ({ status: "live" }));
  server.get("/health/ready", async () => ({ status: "ready", subgraphs: await states() }));
}

async function statesOf(subgraphs: SubgraphAddress[]): Promise<SubgraphStates> {
  const remote = subgraphs.filter(({ url }) => url !== localNodeUrl);
  const states = await Promise.all(remote.map(async ({ name, url }) => [name, await stateOf(url)] as const));
  return Object.fromEntries(states);
}

/** A subgraph that is not ours may have no such address; that it answers at all will do. */
async function stateOf(url: string): Promise<"up" | "down"> {
  try {
    const { status } = await fetch(new URL("/health/ready", url), { signal: AbortSignal.timeout(1_000) });
    return status < 500 ? "up" : "down";
  } catch {
    return "down";
  }
}

function atMostEvery<T>(milliseconds: number, make: () => Promise<T>): () => Promise<T> {
  let last: { at: number; value: Promise<T> } | undefined;
  return () => {
    if (!last || performance.now() - last.at > milliseconds) last = { at: performance.now(), value: make() };
    return last.value;
  };
}
