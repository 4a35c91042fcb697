import type { GraphQLResolveInfo } from "graphql";
import type { QueryContext } from "../read/context";
import type { Raw } from "../read/row";
import type { SelectedCall } from "../read/selection";

/** One field of an answer and how its value comes from a statement's row. */
export interface AnswerField {
  /** Its name in the answer. */
  key: string;
  /** Its name in the schema. */
  name: string;
  of: (raw: Raw) => unknown;
}

/** A value that needs the request to be found, such as a row by its id. */
export type Found = (context: QueryContext, info: GraphQLResolveInfo) => unknown;

/**
 * An object whose fields answer by their name in the answer: one field may be there several times with other arguments
 * (`percentile(p:)`, `filtered(where:)`), each with a value of its own.
 */
export function answerOf(fields: readonly AnswerField[]): (raw: Raw) => object {
  return raw => {
    const values = new Map(fields.map(({ key, of }) => [key, of(raw)]));
    const pick = (_args: unknown, context: QueryContext, info: GraphQLResolveInfo): unknown => {
      const value = values.get(String(info.path.key));
      return typeof value === "function" ? (value as Found)(context, info) : value;
    };
    return Object.fromEntries(fields.map(({ name }) => [name, pick]));
  };
}

/** A field whose value is an object of fields. */
export function objectField({ key, name }: SelectedCall, fields: readonly AnswerField[]): AnswerField {
  return { key, name, of: answerOf(fields) };
}
