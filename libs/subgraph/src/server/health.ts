import type { FastifyInstance } from "fastify";
import { prefixOfType } from "@youth-graph/kernel";
import type { Pool } from "pg";
import { freshnessOf, type Copies } from "../projection/copies";
import { gatewayOnly } from "./gateway-only";

/**
 * Live: the process answers. Ready: its database does too. Projections, for those who know the secret: how far its copies
 * have come, and how many rows PostgreSQL's statistics give them.
 */
export function health(
  app: FastifyInstance,
  { pool, copies, secret }: { pool: Pool; copies: Copies; secret: string },
): void {
  app.get("/health/live", () => ({ status: "live" }));
  app.get("/health/ready", async (_request, reply) => {
    try {
      await pool.query("SELECT 1");
      return { status: "ready" };
    } catch {
      return reply.code(503).send({ status: "not ready", reason: "The database is not reachable." });
    }
  });
  app.get("/health/projections", {
    onRequest: gatewayOnly(secret),
    handler: async () => {
      const { rows } = await pool.query<{ table: string; rows: number }>(
        `SELECT relname AS "table", greatest(reltuples, 0)::float8 AS rows FROM pg_class
         WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'`,
      );
      const estimates = new Map(rows.map(({ table, rows: estimate }) => [table, estimate]));
      return copies.states.map(state => {
        const { type, source, rebuilding, cursor, asOf } = state;
        const fresh = asOf === null ? { source, lagMs: null, asOf, cursor } : freshnessOf(state, asOf);
        return { type, ...fresh, rebuilding, rowsEstimate: estimates.get(prefixOfType(type)) ?? null };
      });
    },
  });
}
