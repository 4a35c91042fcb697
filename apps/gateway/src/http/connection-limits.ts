import type { FastifyHttpOptions, FastifyInstance } from "fastify";
import type { Server } from "node:http";
import { overloaded } from "../admission/overloaded";
import { Shares } from "../admission/shares";
import type { Environment } from "../environment";

/** How long a client may take to send a request, and to take what is sent. */
export function connectionTimes(environment: Environment): Partial<FastifyHttpOptions<Server>> {
  const { REQUEST_TIMEOUT_MS: whole, OPERATION_TIMEOUT_MS, QUEUE_TIMEOUT_MS } = environment;
  return {
    // Longer than the 60 s for which load balancers keep theirs, or they would write to a connection being closed.
    keepAliveTimeout: 75_000,
    requestTimeout: whole,
    // On a connection where nothing moves any more somebody does not read; before that, an operation may be silent for as long.
    connectionTimeout: OPERATION_TIMEOUT_MS + 2 * QUEUE_TIMEOUT_MS + 5_000,
    http: { headersTimeout: whole, connectionsCheckingInterval: Math.min(5_000, Math.ceil(whole / 4)) },
  };
}

/** Bounds what clients can hold by having begun: connections, and bodies that are half there or wait for their operation's turn. */
export function limitConnections(server: FastifyInstance, environment: Environment): void {
  const { MAX_CONNECTIONS, MAX_BODIES_BYTES, MAX_BODY_BYTES, TRUST_PROXY } = environment;
  // All of a proxy's clients come from its address.
  const connections = new Shares({
    all: MAX_CONNECTIONS,
    each: TRUST_PROXY ? MAX_CONNECTIONS : MAX_CONNECTIONS / 2,
  });
  server.server.on("connection", socket => {
    const release = connections.take(socket.remoteAddress ?? "");
    if (!release) return socket.destroy();
    return socket.once("close", release);
  });
  const bodies = new Shares({ all: MAX_BODIES_BYTES, each: Math.max(MAX_BODY_BYTES, MAX_BODIES_BYTES / 4) });
  server.addHook("onRequest", (request, reply, done) => {
    const { "content-length": length, "transfer-encoding": chunked } = request.headers;
    // Larger ones are refused before they are read.
    const size = chunked ? MAX_BODY_BYTES : Math.min(Number(length ?? 0), MAX_BODY_BYTES);
    const release = bodies.take(request.ip, size);
    if (release) reply.raw.once("close", release);
    done(release ? undefined : overloaded());
  });
}
