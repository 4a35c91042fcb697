import { collectDefaultMetrics, Registry } from "prom-client";

/** Seconds, from what a cache answers to what a gateway gives up on. */
export const durationBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

let ofProcess: Registry | undefined;

/** Memory, processor time, garbage and the delay of the event loop: once a process, however many services it hosts. */
function processMetrics(): Registry {
  if (ofProcess) return ofProcess;
  ofProcess = new Registry();
  collectDefaultMetrics({ register: ofProcess });
  return ofProcess;
}

/** A page in Prometheus's text format: what is counted in a registry, and what the process tells of itself. */
export async function metricsPage(registry: Registry): Promise<{ type: string; text: string }> {
  const texts = await Promise.all([registry.metrics(), processMetrics().metrics()]);
  return { type: registry.contentType, text: texts.join("\n") };
}

/**
 * Holds a label to a closed list: what is not in it is "other". A label that clients could fill would make a series of each of
 * its values, for as long as the process lives.
 */
export function oneOf(values: Iterable<string>): (value: string) => string {
  const known = new Set(values);
  return value => (known.has(value) ? value : "other");
}
