import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

/** A request that is over. */
export interface Answered {
  /** As the server has it, such as `/graphql`; never an address as it was sent. */
  route: string;
  /** The HTTP status; `aborted` when the client went away before all was sent. */
  status: string;
  seconds: number;
}

/** Tells of each request when it begins and when it is over. Fastify's onResponse is silent about a client that went away. */
export function answered(
  app: FastifyInstance,
  { begun, over }: { begun?: () => void; over: (request: FastifyRequest, how: Answered) => void },
): void {
  app.addHook("onRequest", (request, reply, done) => {
    begun?.();
    reply.raw.once("close", () => over(request, howOf(request, reply)));
    done();
  });
}

function howOf(request: FastifyRequest, reply: FastifyReply): Answered {
  return {
    route: request.routeOptions.url ?? "none",
    status: reply.raw.writableFinished ? String(reply.statusCode) : "aborted",
    seconds: reply.elapsedTime / 1000,
  };
}
