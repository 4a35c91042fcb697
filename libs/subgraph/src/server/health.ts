import { setTimeout as pause } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import { prefixOfType } from "@youth-graph/kernel";
import type { Catalog } from "@youth-graph/query";
import type { Pool } from "pg";
import { freshnessOf, type Copies } from "../projection/copies";
import { projectionsOf } from "../projection/projections";
import { gatewayOnly, knowsSecret } from "./gateway-only";

/** Less than those wait who ask. */
const longestLookMs = 1_000;

/**
 * Live: the process answers. Ready: its database does too, within a second; why not, only those are told who know the secret.
 * Projections, for those who know the secret: each of its copies,
 * also one that nobody has begun to build, how far it has come, and how many rows PostgreSQL's statistics give it.
 */
export function health(
  app: FastifyInstance,
  { catalog, pool, copies, secret }: { catalog: Catalog; pool: Pool; copies: Copies; secret: string },
): void {
  const databaseAnswers = databaseLook(pool);
  const isKnown = knowsSecret(secret);
  app.get("/health/live", () => ({ status: "live" }));
  app.get("/health/ready", async (request, reply) => {
    if (await databaseAnswers()) return { status: "ready" };
    const reason = { reason: "The database is not reachable." };
    return reply.code(503).send({ status: "not ready", ...(isKnown(request) && reason) });
  });
  app.get("/health/projections", {
    onRequest: gatewayOnly(secret),
    handler: async () => {
      const { rows } = await pool.query<{ table: string; rows: number }>(
        `SELECT relname AS "table", greatest(reltuples, 0)::float8 AS rows FROM pg_class
         WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'`,
      );
      const estimates = new Map(rows.map(({ table, rows: estimate }) => [table, estimate]));
      const states = new Map(copies.states.map(state => [state.type, state]));
      return projectionsOf(catalog).map(({ type, source, asked }) => {
        const state = states.get(type);
        const fresh = state?.asOf
          ? freshnessOf(state, state.asOf)
          : { source, lagMs: null, asOf: null, cursor: state?.cursor ?? null };
        // One whose declaration has changed is built anew in the next round.
        const rebuilding = state?.rebuilding !== false || state.asked !== asked.join();
        return { type, ...fresh, rebuilding, rowsEstimate: estimates.get(prefixOfType(type)) ?? null };
      });
    },
  });
}

/** Whether it answers within a second. All who ask meanwhile share one statement: where it is held up, no second one waits. */
function databaseLook(pool: Pool): () => Promise<boolean> {
  let asked: Promise<boolean> | undefined;
  const ask = async (): Promise<boolean> => {
    try {
      await pool.query("SELECT 1");
      return true;
    } catch {
      return false;
    } finally {
      asked = undefined;
    }
  };
  return () => Promise.race([(asked ??= ask()), pause(longestLookMs, false, { ref: false })]);
}
