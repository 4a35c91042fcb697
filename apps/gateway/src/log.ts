import type { FastifyBaseLogger } from "fastify";
import { pino } from "pino";

/**
 * The log of the process: one JSON object a line, on standard output. Whoever reads it may be slow, stopped or gone, and its disk full:
 * no request waits for it and the process ends without it; beyond 4 MB that are still to be written, lines are dropped.
 */
export function createLog(level: string): FastifyBaseLogger {
  const output = pino.destination({ dest: 1, sync: false, maxLength: 4 * 2 ** 20 });
  // At the end of the process it would try for ever to write what cannot be written.
  output.flushSync = () => undefined;
  output.on("error", () => undefined);
  return pino({ level, base: { service: "gateway" }, timestamp: pino.stdTimeFunctions.isoTime }, output);
}
