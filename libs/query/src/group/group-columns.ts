import type { Column, Model } from "../catalog/model";
import { isNumber } from "../declare/scalar-kind";

/** The columns whose values may make groups: those that can be filtered by; an id only through `id` and `node`. */
export const groupableColumns = (model: Model): Column[] =>
  model.columns.filter(({ filterable, list, scalar }) => filterable && !list && scalar !== "id");

export type GroupFunction =
  "distinctCount" | "sum" | "avg" | "min" | "max" | "stddev" | "median" | "percentile";

/** What can be told of a column's values, as the name of the type that holds it; undefined for nothing. */
export type Summary = "Number" | "UnsummedNumber" | "Date" | "DateTime" | "Distinct";

export function summaryOf(column: Column): Summary | undefined {
  const { scalar, additive, list, filterable, hidden, shownIn } = column;
  if (list || hidden || scalar === "id") return undefined;
  // A number that is only shown among others, such as one of a measure, says nothing without them.
  if (isNumber(scalar) && shownIn !== undefined) return "Distinct";
  if (isNumber(scalar)) return additive ? "Number" : "UnsummedNumber";
  if (scalar === "date") return "Date";
  if (scalar === "instant") return "DateTime";
  return filterable ? "Distinct" : undefined;
}

/** The columns about whose values a group tells something. */
export const summarizedColumns = (model: Model): Column[] =>
  model.columns.filter(column => summaryOf(column) !== undefined);
