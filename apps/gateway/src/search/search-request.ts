import { uuidOf } from "@youth-graph/kernel";
import { gatewayError } from "../errors";

/** The arguments of `search` as a client sends them. */
export interface SearchArguments {
  text: string;
  types?: string[] | null;
  within?: string | null;
  first?: number | null;
}

/** The same, checked and complete. */
export interface SearchRequest {
  text: string;
  types: string[] | null;
  within: string | null;
  first: number;
}

const maxLength = 100;
const maxHits = 100;

/**
 * Refuses what no service need be asked; the text comes out without space around it.
 * @throws GraphQLError BAD_USER_INPUT, PAGE_SIZE_INVALID; CodedError ID_INVALID, ID_WRONG_TYPE
 */
export function searchRequest({ text, types, within, first: given }: SearchArguments): SearchRequest {
  const first = given ?? 20;
  const trimmed = text.trim().replace(/\s+/g, " ");
  const length = [...trimmed].length;
  if (length === 0 || length > maxLength || /\p{Cc}/u.test(trimmed)) {
    throw gatewayError(
      "BAD_USER_INPUT",
      `text must have from 1 to ${maxLength} characters and no control characters; it has ${length}.`,
      { extensions: { argument: "text" } },
    );
  }
  if (!Number.isInteger(first) || first < 0 || first > maxHits) {
    throw gatewayError("PAGE_SIZE_INVALID", `first is ${first}; it must be from 0 to ${maxHits}.`);
  }
  if (within != null) uuidOf("division", within);
  return { text: trimmed, types: types ?? null, within: within ?? null, first };
}
