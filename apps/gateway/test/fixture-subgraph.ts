import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { buildSubgraphSchema } from "@apollo/subgraph";
import type { GraphQLResolverMap } from "@apollo/subgraph/dist/schema-helper";
import { graphql, type GraphQLArgs, parse } from "graphql";

export interface ReceivedCall {
  headers: IncomingHttpHeaders;
  query: string;
  variables: Record<string, unknown> & { representations?: unknown[] };
}

/** What to do with a request instead of answering it; true when it was dealt with. */
export type Interference = (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;

export interface FixtureSubgraph {
  name: string;
  sdl: string;
  url: string;
  calls: ReceivedCall[];
  /** Connections on which it was asked so far, health aside. */
  connections: number;
  interfere: Interference | undefined;
  /** True while it takes everything, health too, and answers nothing, as a stopped process does. */
  hangs: boolean;
  /** Breaks every connection and listens no more. */
  stop(): Promise<void>;
  /** Listens again, where it did before. */
  startAgain(): Promise<void>;
}

/** A real subgraph over HTTP on a free port, that remembers what it was asked. */
export async function startSubgraph(
  name: string,
  sdl: string,
  resolvers: GraphQLResolverMap<unknown>,
  defaults: Pick<GraphQLArgs, "fieldResolver" | "typeResolver"> = {},
): Promise<FixtureSubgraph> {
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers });
  const subgraph = {
    name,
    sdl,
    url: "",
    calls: [] as ReceivedCall[],
    connections: 0,
    hangs: false,
  } as unknown as FixtureSubgraph;
  const seen = new WeakSet<Socket>();
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (subgraph.hangs) return;
    if (request.url === "/health/ready") return void response.end("{}");
    if (!seen.has(request.socket)) subgraph.connections += 1;
    seen.add(request.socket);
    let text = "";
    for await (const chunk of request) text += String(chunk);
    const call = JSON.parse(text) as ReceivedCall & { operationName?: string };
    subgraph.calls.push({ ...call, variables: call.variables ?? {}, headers: request.headers });
    if (await subgraph.interfere?.(request, response)) return;
    const result = await graphql({
      schema,
      source: call.query,
      variableValues: call.variables,
      operationName: call.operationName,
      ...defaults,
    });
    response.setHeader("content-type", "application/json").end(JSON.stringify(result));
  }
  server.keepAliveTimeout = 75_000;
  const listen = (port: number) =>
    new Promise<void>(resolve => server.listen(port, "127.0.0.1", () => resolve()));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  subgraph.url = `http://127.0.0.1:${port}/graphql`;
  subgraph.startAgain = () => listen(port);
  subgraph.stop = async () => {
    const closed = new Promise<void>(resolve => server.close(() => resolve()));
    // One that was on its way is a connection only in a moment.
    const sweep = setInterval(() => server.closeAllConnections(), 10);
    await closed;
    clearInterval(sweep);
  };
  return subgraph;
}
