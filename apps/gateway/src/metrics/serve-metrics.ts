import { answered, metricsPage } from "@youth-graph/telemetry";
import type { FastifyInstance } from "fastify";
import { gatewayErrorCodes } from "../errors";
import { showsKey } from "../http/authenticate";
import { sendError } from "../http/error-body";
import type { GatewayMetrics } from "./gateway-metrics";

/**
 * `/metrics` for Prometheus, which sends `authorization: Bearer <key>`: whoever watches has a key of its own, or else the
 * operator's. Without either nobody may read it.
 */
export function serveMetrics(
  server: FastifyInstance,
  metrics: GatewayMetrics,
  { METRICS_TOKEN, OPERATOR_KEY }: { METRICS_TOKEN?: string | undefined; OPERATOR_KEY?: string | undefined },
): void {
  const key = METRICS_TOKEN ?? OPERATOR_KEY;
  answered(server, {
    begun: () => metrics.begun(),
    over: (request, how) => metrics.answered(how, request.outcome),
  });
  server.get("/metrics", async (request, reply) => {
    if (!showsKey(request.headers.authorization, key)) {
      const code = "UNAUTHENTICATED";
      const refusal = { status: 401, code, message: gatewayErrorCodes[code] } as const;
      return sendError(request, reply.header("www-authenticate", "Bearer"), refusal);
    }
    const { type, text } = await metricsPage(metrics.registry);
    return reply.type(type).header("cache-control", "no-store").send(text);
  });
}
