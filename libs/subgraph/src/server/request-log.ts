import type { ApolloServerPlugin } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import type { Logger } from "pino";
import type { Context } from "../context";
import { isReadable } from "./format-error";

/** One line a request, with the id that crosses services; unknown faults with their detail. Never variables. */
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
        },
        async willSendResponse({ operationName, contextValue: { requestId, statements } }) {
          const milliseconds = Math.round(performance.now() - started);
          log.info(
            { requestId, operation: operationName ?? null, milliseconds, statements: statements.length },
            "request",
          );
        },
      };
    },
  };
}
