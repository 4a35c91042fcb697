import type { FastifyReply, FastifyRequest } from "fastify";
import { GraphQLError } from "graphql";
import { z } from "zod";
import { gatewayError, type GatewayErrorCode, gatewayErrorCodes } from "../errors";
import { sendError } from "../http/error-body";
import { keyOf, type KeptTexts } from "./kept-texts";
import { documentIdOf, type TrustedDocuments } from "./trusted-documents";

export interface DocumentOptions {
  trusted: TrustedDocuments;
  /** Nothing else is run. */
  trustedOnly: boolean;
  kept: KeptTexts;
}

type Parameters = Record<string, unknown>;

/**
 * Where a request names its operation (`documentId`, or the hash of an automatic persisted query), puts the operation's text in: limits,
 * exports and Apollo Server see it as if it had been sent. Refuses what may not be run.
 */
export function documentsById(
  options: DocumentOptions,
): (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined> {
  const trustedTexts = new Set(options.trusted.values());
  return async (request, reply) => {
    const parameters = request.method === "GET" ? request.query : request.body;
    // Apollo Server says what is wrong with anything else.
    if (typeof parameters !== "object" || parameters === null || Array.isArray(parameters)) return undefined;
    try {
      const text = await textNamed(parameters as Parameters, options);
      const { query } = parameters as Parameters;
      if (options.trustedOnly && isRefused(text ?? query, parameters as Parameters, trustedTexts)) {
        throw refusal("DOCUMENT_NOT_TRUSTED");
      }
      if (text !== undefined) putIn(request, parameters as Parameters, text);
      return undefined;
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      const code = error.extensions.code as GatewayErrorCode;
      return sendError(request, reply, { status: 400, code, message: error.message });
    }
  };
}

/** The text that a request names in place of giving it; undefined where it gives it, or names one that is not kept. */
async function textNamed(parameters: Parameters, options: DocumentOptions): Promise<string | undefined> {
  const { query, documentId } = parameters;
  const isGiven = query !== undefined && query !== null;
  if (documentId !== undefined && documentId !== null) {
    if (isGiven) throw badRequest("The operation is in `query`, or named by `documentId`, not both.");
    const text = typeof documentId === "string" ? options.trusted.get(documentId) : undefined;
    if (text === undefined) throw refusal("DOCUMENT_NOT_FOUND");
    return text;
  }
  const hash = persistedHash(parameters);
  if (hash === undefined) return undefined;
  if (!isGiven) return options.trusted.get(`sha256:${hash}`) ?? options.kept.get(keyOf(hash));
  if (typeof query === "string" && documentIdOf(query) !== `sha256:${hash}`) {
    throw badRequest("`sha256Hash` is not the hash of `query`.");
  }
  return undefined;
}

const persistedQuery = z.object({ version: z.literal(1), sha256Hash: z.string() });

/** The hash of an automatic persisted query. @throws GraphQLError BAD_REQUEST */
export function persistedHash({ extensions }: Parameters): string | undefined {
  const given = (typeof extensions === "string" ? parsed(extensions) : extensions) as Parameters | undefined;
  if (given?.persistedQuery === undefined) return undefined;
  const { data } = persistedQuery.safeParse(given.persistedQuery);
  if (!data) throw badRequest("`persistedQuery` has `version`, which is 1, and `sha256Hash`, which is text.");
  return data.sha256Hash;
}

/** What is no JSON, Apollo Server refuses. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRefused(text: unknown, parameters: Parameters, trusted: ReadonlySet<string>): boolean {
  if (typeof text === "string") return !trusted.has(text);
  return persistedHash(parameters) !== undefined;
}

function putIn(request: FastifyRequest, parameters: Parameters, text: string): void {
  parameters.query = text;
  if (request.method !== "GET") return;
  // Apollo Server reads the address itself.
  const [path, search] = request.url.split("?", 2) as [string, string | undefined];
  const all = new URLSearchParams(search);
  all.set("query", text);
  request.raw.url = `${path}?${all}`;
}

function badRequest(message: string): GraphQLError {
  return gatewayError("BAD_REQUEST", message);
}

function refusal(code: "DOCUMENT_NOT_FOUND" | "DOCUMENT_NOT_TRUSTED"): GraphQLError {
  return gatewayError(code, gatewayErrorCodes[code]);
}
