import type { ColumnAttribute, ToOneAttribute } from "../model/attribute";
import type { Where } from "../model/input";
import type { Model } from "../model/model";
import { columnSql } from "../sql/link";
import type { Scope } from "../sql/scope";
import { whereSql } from "../sql/where";
import type { ValueFunction } from "./aggregable";

/** One number about a group, over all of its rows or those that meet `filter`. */
export type Measure = { filter?: Where } & (
  | { of: "count" }
  | { of: "distinctCount"; attribute: ColumnAttribute | ToOneAttribute }
  | { of: ValueFunction; column: ColumnAttribute; p?: number }
);

/** Tells one measure from another. */
export function measureSignature(measure: Measure): string {
  const { of, filter } = measure;
  const subject = "column" in measure ? measure.column : "attribute" in measure ? measure.attribute : null;
  return JSON.stringify([of, subject?.name, "p" in measure ? measure.p : null, filter]);
}

/** The SQL of a measure; with `zeros`, the sum of no rows is 0 instead of missing. */
export function measureSql(
  model: Model,
  alias: string,
  measure: Measure,
  { zeros }: { zeros: boolean },
  scope: Scope,
): string {
  const { filter } = measure;
  const only =
    filter === undefined ? "" : ` FILTER (WHERE ${whereSql(model, alias, filter, scope, "filtered.where")})`;
  switch (measure.of) {
    case "count":
      return `count(*)${only}`;
    case "distinctCount":
      return `count(DISTINCT ${attributeSql(alias, measure.attribute)})${only}`;
    default: {
      const sql = valueSql(alias, measure, only, scope);
      return zeros && measure.of === "sum" ? `CASE WHEN count(*)${only} = 0 THEN 0 ELSE ${sql} END` : sql;
    }
  }
}

const attributeSql = (alias: string, attribute: ColumnAttribute | ToOneAttribute): string =>
  attribute.kind === "column" ? columnSql(alias, attribute) : `${alias}."${attribute.column}"`;

function valueSql(
  alias: string,
  { of, column, p = 0.5 }: Extract<Measure, { column: ColumnAttribute }>,
  only: string,
  scope: Scope,
): string {
  const value = columnSql(alias, column);
  switch (of) {
    case "avg":
      return `(avg(${value})${only})::float8`;
    case "stddev":
      return `(stddev_samp(${value})${only})::float8`;
    case "median":
    case "percentile":
      return `percentile_cont(${scope.value(p)}::float8) WITHIN GROUP (ORDER BY (${value})::float8)${only}`;
    default:
      return `${of}(${value})${only}`;
  }
}
