import { Statement } from "@youth-graph/query";
import type { Pool } from "pg";
import pino from "pino";
import { setTimeout as pause } from "node:timers/promises";
import { dataSourceOf } from "./database/data-source";
import type { Environment } from "./environment";
import { poolOf } from "./database/pool";
import { catalogOf, type SubgraphManifest } from "./manifest";
import { keeper } from "./projection/apply";
import { Copies } from "./projection/copies";
import { consumersOf } from "./projection/keep-copies";
import { projectionsOf } from "./projection/projections";

/**
 * Builds copies of foreign types anew from their owners' rows: those named, or all. Meanwhile queries that read them are
 * told so. It does not matter whether the service runs. Gives the number of rows by type.
 * @throws Error one sentence, for a type of which there is no copy or an owner that does not answer
 */
export async function rebuild(
  manifest: SubgraphManifest,
  environment: Environment,
  named: readonly string[],
): Promise<Record<string, number>> {
  const projections = projectionsOf(catalogOf(manifest));
  const known = projections.map(({ type }) => type);
  const unknown = named.find(type => !known.includes(type));
  if (unknown !== undefined)
    throw new Error(`${unknown} is no copy that this service keeps; there are ${known.join(", ")}.`);
  const wanted = projections.filter(({ type }) => named.length === 0 || named.includes(type));
  const source = await dataSourceOf(manifest, { url: environment.DATABASE_URL, poolSize: 2 }).initialize();
  try {
    const pool = poolOf(source);
    const types = wanted.map(({ type }) => type);
    await pool.query("UPDATE projection SET cursor = NULL, rebuilding = TRUE WHERE type = ANY($1)", [types]);
    await build(manifest, environment, pool, types);
    const counts: Record<string, number> = {};
    for (const { type, model } of wanted) {
      const statement = new Statement({ catalog: catalogOf(manifest), caller: keeper, purpose: "copy" });
      const sql = `SELECT count(*)::float8 AS n FROM ${statement.from(model, "t")}`;
      counts[type] = (await pool.query<{ n: number }>(sql)).rows[0]?.n ?? 0;
    }
    return counts;
  } finally {
    await source.destroy();
  }
}

/** The rounds are those of the running service; whichever of the two has the lock does the work. */
async function build(
  manifest: SubgraphManifest,
  environment: Environment,
  pool: Pool,
  types: readonly string[],
): Promise<void> {
  const copies = new Copies(pool);
  const interval = environment.PROJECTION_INTERVAL_MS;
  const options = {
    catalog: catalogOf(manifest),
    pool,
    copies,
    interval,
    urls: environment.SOURCE_URLS,
    secret: environment.GATEWAY_SECRET,
  };
  const consumers = consumersOf({ ...options, log: pino({ level: "silent" }) }, new AbortController().signal);
  for (const [source, consumer] of consumers) {
    const built = (): boolean =>
      copies.states.every(
        state => state.source !== source || !types.includes(state.type) || !state.rebuilding,
      );
    await copies.refresh();
    while (!built()) {
      await consumer.round().catch((error: unknown) => {
        throw new Error(`The ${source} service cannot be read: ${reasonOf(error)}`, { cause: error });
      });
      if (!built()) await pause(interval);
    }
  }
}

/** `fetch` keeps the reason in the cause. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error ? `${message} (${cause.message})` : message;
}
