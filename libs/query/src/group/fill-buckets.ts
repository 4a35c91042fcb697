import type { Where } from "../declare/input";
import type { Statement } from "../statement/statement";
import { conditionsAt } from "./conditions-at";
import type { BucketKey } from "./group-key";
import { seriesSql, timeKeySql } from "./time-key";

/** A bound that `where` sets: its value, moved by the least there is where it is itself outside. */
interface Bound {
  value: unknown;
  moved: "" | "+" | "-";
}

/**
 * Every bucket from the first to the last one: as far as a condition on the column reaches, and where it leaves an end open
 * as far as the rows do, whose `groups` are there under that name.
 */
export function bucketsSql(
  { column, key, time }: BucketKey,
  groups: string,
  where: Where,
  statement: Statement,
): string {
  const of = key.value.column;
  if (!of) throw new Error("Only a column has buckets of time.");
  const names = [...key.steps.map(step => ("relation" in step ? step.relation.name : "")), of.name];
  const filters = conditionsAt(where, names);
  const boundsOf = (read: (filter: Where) => Bound[]): Bound[] =>
    filters.flatMap(read).filter(({ value }) => value !== undefined);
  const between = (filter: Where): { from?: unknown; to?: unknown } => filter["between"] ?? {};
  const lows = boundsOf(filter => [
    { value: between(filter).from, moved: "" },
    { value: filter["gte"], moved: "" },
    { value: filter["eq"], moved: "" },
    { value: filter["gt"], moved: "+" },
  ]);
  const highs = boundsOf(filter => [
    { value: between(filter).to, moved: "-" },
    { value: filter["lt"], moved: "-" },
    { value: filter["lte"], moved: "" },
    { value: filter["eq"], moved: "" },
  ]);
  const [type, least] = of.scalar === "date" ? ["date", "1"] : ["timestamptz", "interval '1 microsecond'"];
  const bucket = ({ value, moved }: Bound): string =>
    timeKeySql(time, `${statement.value(value)}::${type}${moved && ` ${moved} ${least}`}`, statement);
  // HAVING makes one row of all, also where neither end is asked of the rows.
  const lo = lows.length > 0 ? `GREATEST(${lows.map(bucket).join(", ")})` : `min("${column}")`;
  const hi = highs.length > 0 ? `LEAST(${highs.map(bucket).join(", ")})` : `max("${column}")`;
  return `SELECT ${seriesSql(time, "span.lo", "span.hi", statement)} AS "${column}" FROM (SELECT ${lo} AS lo, ${hi} AS hi FROM ${groups} HAVING TRUE) span`;
}
