import type { FastifyInstance } from "fastify";
import type { Pool } from "pg";
import { prefixOfType } from "@youth-graph/kernel";
import { freshnessOf, type Copies } from "../projection/copies";

/** Live: the process answers. Ready: its database does too. Projections: how far its copies have come, and their rows. */
export function health(app: FastifyInstance, pool: Pool, copies: Copies): void {
  app.get("/health/live", () => ({ status: "live" }));
  app.get("/health/ready", async (_request, reply) => {
    try {
      await pool.query("SELECT 1");
      return { status: "ready" };
    } catch {
      return reply.code(503).send({ status: "not ready", reason: "The database is not reachable." });
    }
  });
  app.get("/health/projections", () =>
    Promise.all(
      copies.states.map(async state => {
        const { rows } = await pool.query<{ n: number }>(
          `SELECT count(*)::float8 AS n FROM "${prefixOfType(state.type)}"`,
        );
        const { type, source, rebuilding, cursor, asOf } = state;
        const fresh = asOf === null ? { source, lagMs: null, asOf, cursor } : freshnessOf(state, asOf);
        return { type, ...fresh, rebuilding, rows: rows[0]?.n };
      }),
    ),
  );
}
