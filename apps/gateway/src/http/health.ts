import type { FastifyInstance } from "fastify";
import { showsKey } from "./authenticate";
import { localNodeUrl, type SubgraphAddress } from "../supergraph/subgraph-addresses";

export type SubgraphStates = Record<string, "up" | "down">;

/**
 * `/health/live`: the process answers. `/health/ready`: it can take requests, which it can while services are down, since the
 * rest of the graph still answers; which ones, it tells the operator. Strangers get one word, and cause no look at any service.
 */
export function answerHealth(
  server: FastifyInstance,
  subgraphs: SubgraphAddress[],
  operatorKey: string | undefined,
): void {
  const states = atMostEvery(1_000, () => statesOf(subgraphs));
  server.get("/health/live", () => ({ status: "live" }));
  server.get("/health/ready", async ({ headers }) => ({
    status: "ready",
    ...(showsKey(headers.authorization, operatorKey) && { subgraphs: await states() }),
  }));
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
