import type { ApolloServerPlugin } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import pino, { type Logger } from "pino";
import type { Context } from "../context";
import { isReadable } from "./format-error";

/** The log of a service, in the shape of the gateway's: one JSON object a line, on standard output. */
export function createLog(service: string, level: string): Logger {
  // As the gateway's: no request waits for whoever reads it, nor does the end of the process.
  const output = pino.destination({ dest: 1, sync: false, maxLength: 4 * 2 ** 20 });
  output.flushSync = () => undefined;
  output.on("error", () => undefined);
  return pino({ level, base: { service }, timestamp: pino.stdTimeFunctions.isoTime }, output);
}

/** What PostgreSQL said, where the caller is told of it by a code. */
const causeOf = (error: unknown): unknown => (unwrapResolverError(error) as { cause?: unknown }).cause;

/** One line a request, with the id that crosses services; unknown faults, and the database's, with their detail. Never variables. */
export function requestLog(log: Logger): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      const started = performance.now();
      return {
        async didEncounterErrors({ errors, contextValue: { requestId } }) {
          for (const error of errors) {
            if (!isReadable(error))
              log.error({ requestId, err: unwrapResolverError(error), path: error.path }, "unexpected fault");
          }
          // Once, however many fields the database left without a value.
          const cause = errors.map(causeOf).find(Boolean);
          if (cause !== undefined) log.warn({ requestId, err: cause }, "the database could not answer");
        },
        async willSendResponse({ operationName, contextValue: { requestId, statements } }) {
          const duration = Math.round((performance.now() - started) * 10) / 10;
          log.info(
            { requestId, operation: operationName ?? null, duration, statements: statements.length },
            "request",
          );
        },
      };
    },
  };
}
