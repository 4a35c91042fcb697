import { CodedError } from "@youth-graph/kernel";
import type { Column, Model, ToOne } from "../catalog/model";
import type { Where } from "../declare/input";
import { columnSql } from "../statement/link";
import type { Statement } from "../statement/statement";
import { whereSql } from "../statement/where";
import { holdWhere } from "../statement/where-bounds";
import type { GroupFunction } from "./group-columns";

/** One number about a group, over all of its rows or those that meet all of `filters`. */
export type Metric = { filters: readonly Where[] } & (
  { of: "count" } | { of: GroupFunction; attribute: Column | ToOne; p?: number }
);

/** Tells one metric from another. */
export function metricSignature(metric: Metric): string {
  const { of, filters } = metric;
  const subject = "attribute" in metric ? [metric.attribute.name, metric.p ?? null] : null;
  return JSON.stringify([of, subject, filters]);
}

/** Whether the numbers of several groups make that of all their rows. */
export const addsUp = ({ of }: Metric): boolean => of === "count" || of === "sum";

/** The field of a `having` input that compares a metric. */
export type Comparison = "is" | "day" | "instant";

export function comparisonOf(metric: Metric): Comparison {
  if (!("attribute" in metric) || metric.attribute.kind !== "column" || metric.of === "distinctCount")
    return "is";
  const { scalar } = metric.attribute;
  return scalar === "date" ? "day" : scalar === "instant" ? "instant" : "is";
}

/** The SQL of a metric; with `zeros`, the sum of no rows is 0 instead of missing. */
export function metricSql(
  model: Model,
  alias: string,
  metric: Metric,
  { zeros }: { zeros: boolean },
  statement: Statement,
): string {
  for (const filter of metric.filters) holdWhere(model, filter, "filtered.where");
  const filters = metric.filters.map(filter => whereSql(model, alias, filter, statement, "filtered.where"));
  const only = filters.length === 0 ? "" : ` FILTER (WHERE ${filters.join(" AND ")})`;
  if (metric.of === "count") return `count(*)${only}`;
  const sql = functionSql(alias, metric, only, statement);
  return zeros && metric.of === "sum" ? `CASE WHEN count(*)${only} = 0 THEN 0 ELSE ${sql} END` : sql;
}

function functionSql(
  alias: string,
  { of, attribute, p = 0.5 }: Extract<Metric, { attribute: unknown }>,
  only: string,
  statement: Statement,
): string {
  const value =
    attribute.kind === "column" ? columnSql(alias, attribute, statement) : `${alias}."${attribute.column}"`;
  switch (of) {
    case "distinctCount":
      return `count(DISTINCT ${value})${only}`;
    case "avg":
      return `(avg(${value})${only})::float8`;
    case "stddev":
      return `(stddev_samp(${value})${only})::float8`;
    case "median":
    case "percentile":
      return `percentile_cont(${statement.value(p)}::float8) WITHIN GROUP (ORDER BY (${value})::float8)${only}`;
    default:
      return `${of}(${value})${only}`;
  }
}

/** A sum beyond what a double holds exactly is refused rather than told wrong. @throws CodedError VALUE_OUT_OF_RANGE */
export function exactSum(metric: Metric, value: unknown): unknown {
  const whole =
    "attribute" in metric && metric.attribute.kind === "column" && metric.attribute.scalar !== "decimal";
  if (metric.of === "sum" && whole && typeof value === "number" && !Number.isSafeInteger(value))
    throw new CodedError(
      "VALUE_OUT_OF_RANGE",
      "The sum is larger than 9007199254740991; ask for smaller groups.",
    );
  return value;
}
