import { createHash } from "node:crypto";
import type { FastifyRequest } from "fastify";
import { stripIgnoredCharacters } from "graphql";
import { LRUCache } from "lru-cache";
import type { CodedBody } from "./coded-body";

/** An answer about the schema alone. */
export interface IntrospectionAnswer {
  body: CodedBody;
  contentType: string;
  operationName: string | undefined;
}

/** Longer than any tool's question; shorter than what is a burden to read. */
const longestQuery = 20_000;

/** Answers to introspection, each made once: a whole one is over a megabyte, and every tool asks the same. */
export class IntrospectionAnswers {
  readonly #answers = new LRUCache<string, IntrospectionAnswer>({
    maxSize: 16_000_000,
    sizeCalculation: ({ body }) => body.body.length + 500,
  });

  /** By what the answer is kept; undefined for a request that must be executed, whatever it asks. */
  keyOf({ method, headers, query: parameters, body }: FastifyRequest): string | undefined {
    const { query, operationName, variables } = ((method === "GET" ? parameters : body) ?? {}) as Record<
      string,
      unknown
    >;
    if (typeof query !== "string" || query.length > longestQuery || !/__schema|__type\b/.test(query))
      return undefined;
    if (headers["x-dry-run"] !== undefined || headers["idempotency-key"] !== undefined) return undefined;
    const given = typeof variables === "string" ? variables : JSON.stringify(variables ?? {});
    const parts = [withoutSpaces(query), operationName ?? null, given, headers.accept ?? null];
    return createHash("sha256").update(JSON.stringify(parts)).digest("base64");
  }

  get(key: string): IntrospectionAnswer | undefined {
    return this.#answers.get(key);
  }

  keep(key: string, answer: IntrospectionAnswer): void {
    this.#answers.set(key, answer);
  }
}

/** As GraphQL reads it; what is not GraphQL is told so elsewhere. */
function withoutSpaces(query: string): string {
  try {
    return stripIgnoredCharacters(query);
  } catch {
    return query;
  }
}
