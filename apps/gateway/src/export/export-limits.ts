import type { FastifyReply, FastifyRequest } from "fastify";
import type { Asker } from "../admission/asker";
import { Shares } from "../admission/shares";
import type { Environment } from "../environment";

/** What bounds the exports that are under way. */
export interface ExportLimits {
  /** Waits until one more may begin; it lasts until the answer is out, or its connection closed. @throws GraphQLError OVERLOADED */
  begin(asker: Asker, reply: FastifyReply): Promise<void>;
  /** Hands rows on, and gives the export up when nobody takes them in time. */
  handOn(rows: unknown[], request: FastifyRequest, reply: FastifyReply): Generator<unknown[]>;
}

export function exportLimits(
  settings: Pick<
    Environment,
    "EXPORTS_AT_ONCE" | "EXPORTS_PER_CALLER" | "EXPORT_STALL_MS" | "QUEUE_LENGTH" | "QUEUE_TIMEOUT_MS"
  >,
): ExportLimits {
  const { EXPORTS_AT_ONCE: all, EXPORTS_PER_CALLER: each, QUEUE_LENGTH: waiting } = settings;
  const shares = new Shares({ all, each, waiting });
  return {
    begin: async ({ share, gone }, { raw }) => {
      const release = await shares.wait(share, { signal: gone, patience: settings.QUEUE_TIMEOUT_MS });
      raw.once("close", release);
    },
    *handOn(rows, { log, outcome }, { raw }) {
      const timer = setTimeout(() => {
        log.warn({ rows: outcome.rows }, "an export that nobody reads was given up");
        raw.destroy();
      }, settings.EXPORT_STALL_MS);
      try {
        // Whoever writes asks for more once the client has taken what was written.
        yield rows;
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
