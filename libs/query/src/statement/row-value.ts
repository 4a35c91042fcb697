import type { Column, Model, ToMany, ToOne } from "../catalog/model";
import { isNumber, isTime } from "../declare/scalar-kind";
import type { Where } from "../declare/input";
import { columnSql } from "./link";
import { relatedSql } from "./related";
import type { Statement } from "./statement";
import { whereSql } from "./where";
import { holdWhere } from "./where-bounds";

/** What is told of a list's rows in one number. */
export const listFunctions = ["count", "sum", "avg", "min", "max"] as const;
export type ListFunction = (typeof listFunctions)[number];

/** What one row gives: a column of its own, or a number about one of its lists. */
export type RowValue = { column: Column } | ListNumber;

export interface ListNumber {
  list: ToMany;
  /** Which of its rows; all for an empty one. */
  where: Where;
  of: ListFunction;
  /** Of the list's rows; a count has none. */
  column?: Column | undefined;
  /** For error messages: where the input names it. */
  path: string;
}

/** Numbers that add up are summed, numbers have a mean, days and instants have a first and a last one as well. */
export const takes = (of: ListFunction, { scalar, additive, list }: Column): boolean =>
  !list &&
  (of === "sum"
    ? isNumber(scalar) && additive
    : of === "avg"
      ? isNumber(scalar)
      : isNumber(scalar) || isTime(scalar));

/** The column of that name, of which a list of these rows has such a number; `refuse` is told of which else it has. */
export function takenColumn(
  { name, columns }: Model,
  of: ListFunction,
  field: string,
  usable: (column: Column) => boolean,
  refuse: (message: string) => never,
): Column {
  const able = columns.filter(each => usable(each) && takes(of, each));
  const known = able.map(each => each.name).join(", ") || "nothing";
  return (
    able.find(each => each.name === field) ??
    refuse(`is nothing to take the ${of} of: of ${name} ${known} is.`)
  );
}

/** At the end of some steps to related rows. */
export interface ValueAt {
  steps: readonly (ToOne | ToMany)[];
  value: RowValue;
}

/** The kind of a value: what it may be subtracted from, divided by and compared with. */
export type ValueKind = "number" | "date" | "instant" | "other";

export function kindOf(value: RowValue): ValueKind {
  const scalar = value.column?.scalar;
  if (scalar === undefined || isNumber(scalar) || ("of" in value && !isTime(scalar))) return "number";
  return isTime(scalar) ? scalar : "other";
}

export const valueSignature = ({ steps, value }: ValueAt): string => {
  const end =
    "of" in value
      ? `${value.list.name}${Object.keys(value.where).length > 0 ? JSON.stringify(value.where) : ""}.${value.of}${value.column ? `(${value.column.name})` : ""}`
      : value.column.name;
  return [...steps.map(({ name }) => name), end].join(".");
};

export const isNullable = ({ steps, value }: ValueAt): boolean =>
  steps.some(step => step.kind === "toMany" || step.nullable) ||
  ("of" in value ? value.of !== "count" || steps.length > 0 : value.column.nullable);

/** A number about a list of the row whose id `parentSql` gives, as a query of one row and one column `n`. */
export function listNumberSql(
  { list, where, of, column, path }: ListNumber,
  parentSql: string,
  statement: Statement,
): string {
  holdWhere(list.target, where, `${path}.where`);
  const row = statement.alias();
  const number = column === undefined ? "count(*)" : `${of}(${columnSql(row, column, statement)})`;
  const which =
    Object.keys(where).length > 0
      ? ` AND ${whereSql(list.target, row, where, statement, `${path}.where`)}`
      : "";
  return `SELECT ${number} AS n ${relatedSql(list, row, parentSql, statement, where)}${which}`;
}
