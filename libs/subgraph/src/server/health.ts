import type { FastifyInstance, FastifyReply } from "fastify";
import { setTimeout as pause } from "node:timers/promises";
import { prefixOfType } from "@youth-graph/kernel";
import type { Catalog } from "@youth-graph/query";
import type { Pool } from "pg";
import type { HeldBack } from "../outbox/held-back";
import { freshnessOf, type Copies } from "../projection/copies";
import { projectionsOf } from "../projection/projections";
import type { CopyCheck } from "../tables/copy-check";
import type { RowSetAside } from "../tables/row-set-aside";
import { gatewayOnly, knowsSecret } from "./gateway-only";

/** A database that takes connections and answers nothing does not keep whoever asks for health for longer. */
const longestLook = 1_000;

const soon = <Found>(look: Promise<Found>): Promise<Found> =>
  Promise.race([
    look,
    pause(longestLook, undefined, { ref: false }).then(() =>
      Promise.reject(new Error("The database is late.")),
    ),
  ]);

const unreachable = (reply: FastifyReply): FastifyReply =>
  reply.code(503).send({ status: "not ready", reason: "The database is not reachable." });

/**
 * Live: the process answers. Ready: its database does too, within a second; why not, only those are told who know the secret.
 * Projections, for them: each of its copies, also one that nobody has begun to build, how far it has come, how many rows
 * PostgreSQL's statistics give it, and how it compares with its owner's rows. Feed, for the same: the transactions that hold back
 * what others copy of this service.
 */
export function health(
  app: FastifyInstance,
  {
    catalog,
    pool,
    copies,
    heldBack,
    secret,
  }: { catalog: Catalog; pool: Pool; copies: Copies; heldBack: HeldBack; secret: string },
): void {
  const databaseAnswers = databaseLook(pool);
  const isKnown = knowsSecret(secret);
  app.get("/health/live", () => ({ status: "live" }));
  app.get("/health/ready", async (request, reply) => {
    if (await databaseAnswers()) return { status: "ready" };
    const reason = { reason: "The database is not reachable." };
    return reply.code(503).send({ status: "not ready", ...(isKnown(request) && reason) });
  });
  app.get("/health/feed", {
    onRequest: gatewayOnly(secret),
    handler: (_request, reply) =>
      soon(heldBack.look()).then(
        heldBackBy => ({ heldBackBy }),
        () => unreachable(reply),
      ),
  });
  app.get("/health/projections", {
    onRequest: gatewayOnly(secret),
    handler: async () => {
      // What they are without their rows is known without the database.
      const { rows } = await soon(
        pool.query<{ table: string; rows: number }>(
          `SELECT relname AS "table", greatest(reltuples, 0)::float8 AS rows FROM pg_class
           WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'`,
        ),
      ).catch(() => ({ rows: [] }));
      const checks = await soon(checksOf(pool)).catch(() => new Map<string, Checked>());
      const estimates = new Map(rows.map(({ table, rows: estimate }) => [table, estimate]));
      const states = new Map(copies.states.map(state => [state.type, state]));
      return projectionsOf(catalog).map(({ type, source, asked }) => {
        const state = states.get(type);
        const fresh = state?.asOf
          ? freshnessOf(state, state.asOf)
          : { source, lagMs: null, asOf: null, cursor: state?.cursor ?? null };
        // One whose declaration has changed is built anew in the next round.
        const rebuilding = state?.rebuilding !== false || state.asked !== asked.join();
        const rowsEstimate = estimates.get(prefixOfType(type)) ?? null;
        const { checkedAt = null, lastCheck = null, setAside = [] } = checks.get(type) ?? {};
        return { type, ...fresh, rebuilding, rowsEstimate, checkedAt, lastCheck, setAside };
      });
    },
  });
}

/** Who has thousands of rows that no copy can store looks at the first of them. */
const namedRows = 20;

interface Checked extends Pick<CopyCheck, "checkedAt"> {
  lastCheck: CopyCheck["found"];
  setAside: Pick<RowSetAside, "id" | "reason" | "since">[];
}

/** Of each copy: when it was last compared with its owner's rows, what was found, and which rows it cannot store. */
async function checksOf(pool: Pool): Promise<Map<string, Checked>> {
  const { rows } = await pool.query<Checked & { type: string }>(
    `SELECT type, checked_at AS "checkedAt", found AS "lastCheck", (
       SELECT coalesce(json_agg(aside ORDER BY since, id), '[]') FROM (
         SELECT id, reason, since FROM row_set_aside WHERE row_set_aside.type = projection.type
         ORDER BY since, id LIMIT ${namedRows}) AS aside) AS "setAside"
     FROM projection LEFT JOIN copy_check USING (type)`,
  );
  return new Map(rows.map(({ type, ...checked }) => [type, checked]));
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
  return () => soon((asked ??= ask())).catch(() => false);
}
