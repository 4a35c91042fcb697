import type { FastifyBaseLogger } from "fastify";
import { pino } from "pino";

/** The log of the process: one JSON object a line, on standard output. */
export function createLog(level: string): FastifyBaseLogger {
  return pino({ level, base: { service: "gateway" }, timestamp: pino.stdTimeFunctions.isoTime });
}
