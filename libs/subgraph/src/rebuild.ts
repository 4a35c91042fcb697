import { Statement } from "@youth-graph/query";
import { setTimeout as pause } from "node:timers/promises";
import type { Environment } from "./environment";
import { catalogOf, type SubgraphManifest } from "./manifest";
import { keeper } from "./projection/apply";
import { unreadable, withConsumers, type CopiesAtHand } from "./with-consumers";

/**
 * Builds copies of foreign types anew from their owners' rows: those named, or all. Meanwhile queries that read them are
 * told so. It does not matter whether the service runs. Gives the number of rows by type.
 * @throws Error one sentence, for a type of which there is no copy or an owner that does not answer
 */
export function rebuild(
  manifest: SubgraphManifest,
  environment: Environment,
  named: readonly string[],
): Promise<Record<string, number>> {
  return withConsumers(manifest, environment, named, async hand => {
    const { pool, wanted } = hand;
    const types = wanted.map(({ type }) => type);
    await pool.query("UPDATE projection SET cursor = NULL, rebuilding = TRUE WHERE type = ANY($1)", [types]);
    await build(hand, types, environment.PROJECTION_INTERVAL_MS);
    const counts: Record<string, number> = {};
    for (const { type, model } of wanted) {
      const statement = new Statement({ catalog: catalogOf(manifest), caller: keeper, purpose: "copy" });
      const sql = `SELECT count(*)::float8 AS n FROM ${statement.from(model, "t")}`;
      counts[type] = (await pool.query<{ n: number }>(sql)).rows[0]?.n ?? 0;
    }
    return counts;
  });
}

/** The rounds are those of the running service; whichever of the two has the lock does the work. */
async function build(
  { copies, consumers }: CopiesAtHand,
  types: readonly string[],
  interval: number,
): Promise<void> {
  for (const [source, consumer] of consumers) {
    const built = (): boolean =>
      copies.states.every(
        state => state.source !== source || !types.includes(state.type) || !state.rebuilding,
      );
    await copies.refresh();
    while (!built()) {
      await consumer.round().catch((error: unknown) => {
        throw unreadable(source, error);
      });
      if (!built()) await pause(interval);
    }
  }
}
