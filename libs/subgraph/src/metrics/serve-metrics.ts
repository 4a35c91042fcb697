import { answered, metricsPage } from "@youth-graph/telemetry";
import type { FastifyInstance } from "fastify";
import { bearerOnly } from "../server/gateway-only";
import type { ServiceMetrics } from "./service-metrics";

/** `/metrics` for Prometheus, which sends `authorization: Bearer <token>`. */
export function serveMetrics(app: FastifyInstance, metrics: ServiceMetrics, token: string): void {
  answered(app, { over: (_request, how) => metrics.answered(how) });
  app.get("/metrics", {
    onRequest: bearerOnly(token),
    handler: async (_request, reply) => {
      const { type, text } = await metricsPage(metrics.registry);
      return reply.type(type).send(text);
    },
  });
}
