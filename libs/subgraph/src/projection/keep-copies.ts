import { linkedTo } from "@youth-graph/kernel";
import type { Pool } from "pg";
import type { Logger } from "pino";
import { setTimeout as pause } from "node:timers/promises";
import type { Catalog } from "@youth-graph/query";
import type { ServiceMetrics } from "../metrics/service-metrics";
import type { Copies } from "./copies";
import { projectionsOf, sourcesOf } from "./projections";
import { SourceClient } from "./source-client";
import { SourceConsumer } from "./source-consumer";

export interface KeepCopiesOptions {
  catalog: Catalog;
  pool: Pool;
  copies: Copies;
  /** Where the /graphql of each source is, by name. */
  urls: Record<string, string>;
  secret: string;
  /** Milliseconds between two rounds. */
  interval: number;
  /** Milliseconds from one comparison of a copy with its owner's rows to the next. */
  checkInterval?: number;
  log: Logger;
  metrics?: ServiceMetrics;
}

/** Rounds that fail one after the other before anybody is told: a neighbour that restarts is no news. */
const failuresUntilWarning = 10;

/** A consumer for each service that this one copies from. */
export function consumersOf(options: KeepCopiesOptions, stopped: AbortSignal): Map<string, SourceConsumer> {
  const { urls, secret, log, metrics: _counted, ...shared } = options;
  const { catalog } = options;
  return new Map(
    sourcesOf(catalog).map(source => [
      source,
      new SourceConsumer({
        ...shared,
        source,
        stopped,
        projections: projectionsOf(catalog).filter(projection => projection.source === source),
        client: new SourceClient({ url: urls[source] ?? "", secret, stopped }),
        onBuilt: (type, rows) => log.info({ type, source, rows }, "copy built"),
        onChecked: (type, found) =>
          found.differing > 0
            ? log.warn({ type, source, ...found }, "a copy was not as its owner's rows, and was mended")
            : log.debug({ type, source, ...found }, "a copy is as its owner's rows"),
        onCheckFailed: (type, error) =>
          log.warn({ type, source, err: error }, "a copy could not be compared with its owner's rows"),
        onSetAside: row =>
          log.warn(
            { source, ...row },
            "a row cannot be stored in its copy and is set aside; all others go on",
          ),
      }),
    ]),
  );
}

/** Keeps all copies of a service fresh, a loop a source, until told to stop. */
export function keepCopies(options: KeepCopiesOptions): { stop(): Promise<void> } {
  const stop = new AbortController();
  const loops = [...consumersOf(options, stop.signal)].map(([source, consumer]) =>
    loop(options, source, consumer, stop.signal),
  );
  return {
    async stop() {
      stop.abort();
      await Promise.all(loops);
    },
  };
}

async function loop(
  { copies, interval, log, metrics }: KeepCopiesOptions,
  source: string,
  consumer: SourceConsumer,
  stopped: AbortSignal,
): Promise<void> {
  let failures = 0;
  let wake = linkedTo(stopped);
  copies.onAwaited(source, () => wake.controller.abort());
  while (!stopped.aborted) {
    try {
      await consumer.round();
      metrics?.round(source, "done");
      if (failures >= failuresUntilWarning) log.info({ source }, "copies are kept fresh again");
      failures = 0;
    } catch (error) {
      failures += 1;
      metrics?.round(source, "failed");
      if (!stopped.aborted && failures === failuresUntilWarning)
        log.warn({ source, err: error }, "copies are not kept fresh; trying on");
    }
    await pause(interval, undefined, { signal: wake.controller.signal }).catch(() => undefined);
    wake.leave();
    wake = linkedTo(stopped);
  }
}
