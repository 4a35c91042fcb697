import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buildSubgraphSchema } from "@apollo/subgraph";
import type { GraphQLResolverMap } from "@apollo/subgraph/dist/schema-helper";
import { graphql, parse } from "graphql";

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
  /** Connections opened to it so far. */
  connections: number;
  interfere: Interference | undefined;
  stop(): Promise<void>;
}

/** A real subgraph over HTTP on a free port, that remembers what it was asked. */
export async function startSubgraph(
  name: string,
  sdl: string,
  resolvers: GraphQLResolverMap<unknown>,
): Promise<FixtureSubgraph> {
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers });
  const subgraph = {
    name,
    sdl,
    url: "",
    calls: [] as ReceivedCall[],
    connections: 0,
  } as unknown as FixtureSubgraph;
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url === "/health/ready") return void response.end("{}");
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
    });
    response.setHeader("content-type", "application/json").end(JSON.stringify(result));
  }
  server.on("connection", () => (subgraph.connections += 1));
  server.keepAliveTimeout = 75_000;
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  subgraph.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  subgraph.stop = () => {
    server.closeAllConnections();
    return new Promise(resolve => server.close(() => resolve()));
  };
  return subgraph;
}
