import type { ColumnAttribute, ToManyAttribute, ToOneAttribute } from "../model/attribute";
import { columnsOf, toManysOf, toOnesOf, type Model } from "../model/model";
import type { ScalarKind } from "../model/scalar-kind";

/** The columns whose values may make groups: those that can be filtered by; an id only through `id` and `node`. */
export const groupableColumns = (model: Model): ColumnAttribute[] =>
  columnsOf(model).filter(
    ({ filterable, list, scalar, shown }) => filterable && !list && scalar !== "id" && (shown || model.stub),
  );

/** The relations through which groups reach other columns: to-one, and the one row that qualifies. */
export const groupableRelations = (model: Model): (ToOneAttribute | ToManyAttribute)[] => [
  ...toOnesOf(model),
  ...(model.table === null || model.stub ? [] : toManysOf(model).filter(({ shape }) => shape === "one")),
];

/** The columns and to-one relations whose different values can be counted. */
export const countableAttributes = (model: Model): (ColumnAttribute | ToOneAttribute)[] => [
  ...groupableColumns(model),
  ...toOnesOf(model),
];

export type ValueFunction = "sum" | "avg" | "min" | "max" | "stddev" | "median" | "percentile";

const summaries: Partial<Record<ScalarKind, string>> = {
  int: "Int",
  bigint: "SafeInt",
  decimal: "Float",
  date: "Date",
  instant: "DateTime",
};

/** The base name of the types that aggregate a column's values (`Int` in `IntAggregates`); undefined for none. */
export function summaryOf({ scalar, additive, list, shown }: ColumnAttribute): string | undefined {
  const summary = list || !shown ? undefined : summaries[scalar];
  return summary === undefined || additive || isTime(scalar) ? summary : `Unsummed${summary}`;
}

export const isTime = (scalar: ScalarKind): scalar is "date" | "instant" =>
  scalar === "date" || scalar === "instant";

export const valueColumns = (model: Model): ColumnAttribute[] =>
  columnsOf(model).filter(column => summaryOf(column) !== undefined);
