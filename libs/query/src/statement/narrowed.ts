import { charactersSql } from "./name-index";
import type { Statement } from "./statement";

/** Characters that upper and lower case do not tell apart, as all Chinese ones. */
const caseless = (character: string): boolean => character.toLowerCase() === character.toUpperCase();

/** The characters of a text that a row must have for this operator to match it. */
const certain = (text: string, operator: "LIKE" | "ILIKE"): string[] =>
  [...new Set(text)].filter(character => operator === "LIKE" || caseless(character));

/** Whether the index over a name's characters is of use to an ILIKE of this text. */
export const hasCaseless = (text: string): boolean => certain(text, "ILIKE").length > 0;

/**
 * A LIKE or ILIKE of a name, and beside it what the index over a name's characters can answer: the row has all
 * characters of the text.
 */
export function narrowed(
  matching: string,
  sql: string,
  text: string,
  operator: "LIKE" | "ILIKE",
  statement: Statement,
): string {
  const characters = certain(text, operator);
  if (characters.length === 0) return matching;
  return `(${charactersSql(sql)} @> ${statement.value(characters)}::text[] AND ${matching})`;
}
