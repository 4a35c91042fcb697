import cors from "@fastify/cors";
import type { FastifyInstance } from "fastify";

/** What a page may read of an answer beside its body. */
const readable = ["x-request-id", "retry-after", "content-disposition", "etag", "www-authenticate"];

/**
 * Lets pages of these origins ask, and no others. No cookies (`credentials`): who asks says so in a header of his own. The other half
 * is in cross-site-get.ts, which believes the same origins.
 */
export function allowOrigins(server: FastifyInstance, origins: string[]): void {
  if (origins.length === 0) return;
  void server.register(cors, {
    origin: origins,
    methods: ["GET", "POST"],
    exposedHeaders: readable,
    // As long as any browser keeps it (Firefox; others keep it for two hours).
    maxAge: 86_400,
    // An OPTIONS that is no preflight would get plain text.
    strictPreflight: false,
  });
}
