import { createHash } from "node:crypto";
import { type DocumentNode, type GraphQLError, parse } from "graphql";
import { LRUCache } from "lru-cache";
import { gatewayError, type GatewayErrorCode } from "../errors";
import { operationSize } from "./operation-size";

export interface Limits {
  tokens: number;
  depth: number;
  aliases: number;
  fields: number;
}

/**
 * What refuses an operation for its size, before it is validated: validation compares fields pair by pair, and 3000 aliases of one
 * field keep it busy for 20 seconds; a plan takes up to half a millisecond a field, and twelve fragments that each spread the next
 * one twice are 4000 fields. Operations that have passed are remembered (by hash), so the check costs each text once.
 */
export function operationLimits(limits: Limits): (query: string) => GraphQLError | undefined {
  const passed = new LRUCache<string, true>({ max: 2_000 });
  return query => {
    const hash = createHash("sha256").update(query).digest("base64");
    if (passed.has(hash)) return undefined;
    const breach = breachOf(query, limits);
    if (!breach) passed.set(hash, true);
    return breach;
  };
}

function breachOf(query: string, limits: Limits): GraphQLError | undefined {
  let document: DocumentNode;
  try {
    document = parse(query, { noLocation: true, maxTokens: limits.tokens });
  } catch (error) {
    // Any other syntax error is Apollo Server's to report.
    if (!/\d+ tokens/.test((error as Error).message)) return undefined;
    return refusal("QUERY_TOO_LARGE", `The operation has more than ${limits.tokens} tokens.`, limits.tokens);
  }
  const { depth, aliases, fields } = operationSize(document);
  if (depth > limits.depth) {
    const message = `The operation is ${depth} levels deep; ${limits.depth} are allowed.`;
    return refusal("QUERY_TOO_DEEP", message, limits.depth);
  }
  if (aliases > limits.aliases) {
    const message = `The operation has ${aliases} aliases and repeated fields; ${limits.aliases} are allowed.`;
    return refusal("QUERY_TOO_MANY_ALIASES", message, limits.aliases);
  }
  if (fields > limits.fields) {
    const message = `The operation has ${fields} fields and fragments, once its fragments are spread; ${limits.fields} are allowed.`;
    return refusal("QUERY_TOO_MANY_FIELDS", message, limits.fields);
  }
  return undefined;
}

function refusal(code: GatewayErrorCode, message: string, limit: number): GraphQLError {
  return gatewayError(code, message, { extensions: { limit, http: { status: 400 } } });
}
