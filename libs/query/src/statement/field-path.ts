import { CodedError } from "@youth-graph/kernel";
import type { Attribute, Column, Model, ToMany, ToOne } from "../catalog/model";
import { isNumber, isTime } from "../declare/scalar-kind";
import { columnSql } from "./link";
import { oneJoin } from "./order";
import type { Statement } from "./statement";

/** Another field that a filter compares with: its path from the row, and where the filter names it. */
export interface FieldPath {
  path: string;
  at: string;
}

/** What may be compared with what: numbers, days, instants, texts, the values of one enum. */
export function comparableKind({ scalar, enumName }: Pick<Column, "scalar" | "enumName">): string {
  if (isNumber(scalar)) return "a number";
  if (isTime(scalar)) return scalar === "date" ? "a day" : "an instant";
  if (scalar === "text" || scalar === "code") return "a text";
  return enumName === undefined ? `a value of the kind ${scalar}` : `a ${enumName}`;
}

/** To one row, or to the one that qualifies. */
const isOne = (attribute: Attribute): attribute is ToOne | ToMany =>
  attribute.kind === "toOne" || (attribute.kind === "toMany" && attribute.shape === "one");

/**
 * The SQL of another field that a filter compares with, by its path from the row: to-one relations, and at the end a
 * column of the same kind.
 * @throws CodedError FILTER_INVALID
 */
function fieldSql(
  model: Model,
  alias: string,
  kind: string,
  { path, at }: FieldPath,
  statement: Statement,
): string {
  const fits = (column: Column): boolean =>
    column.filterable && !column.list && comparableKind(column) === kind;
  const follow = (from: Model, row: string, [name = "", ...rest]: readonly string[]): string => {
    const attribute = from.attributes.get(name);
    if (rest.length === 0 && attribute?.kind === "column" && fits(attribute))
      return columnSql(row, attribute, statement);
    if (rest.length > 0 && attribute && isOne(attribute)) {
      const inner = statement.alias();
      const value = follow(attribute.target, inner, rest);
      return attribute.kind === "toMany"
        ? `(SELECT ${value} FROM (VALUES (1)) one ${oneJoin(attribute, row, inner, statement)})`
        : `(SELECT ${value} FROM ${statement.from(attribute.target, inner)} WHERE ${inner}."id" = ${row}."${attribute.column}")`;
    }
    const known = from.columns.filter(fits).map(column => column.name);
    throw new CodedError(
      "FILTER_INVALID",
      `${at} is "${path.slice(0, 100)}", which leads to no field that is ${kind}; ${from.name} has ${known.join(", ") || "none"}, and these lead on: ${
        [...from.attributes.values()]
          .filter(isOne)
          .map(each => each.name)
          .join(", ") || "none"
      }.`,
      { path: at },
    );
  };
  return follow(model, alias, path.split("."));
}

/** The fields of a row that are of one kind, by their path. */
export const fieldsOf =
  (model: Model, alias: string, kind: string, statement: Statement): ((field: FieldPath) => string) =>
  field =>
    fieldSql(model, alias, kind, field, statement);
