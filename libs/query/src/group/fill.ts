import { CodedError } from "@youth-graph/kernel";
import type { Model } from "../catalog/model";
import type { Where } from "../declare/input";
import type { Statement } from "../statement/statement";
import type { GroupKey } from "./group-key";
import type { GroupPlan } from "./group-plan";
import { toldColumns } from "./told-columns";
import { hoursOf, seriesSql, timeKeySql, type TimeKey } from "./time-key";

type Bucket = Extract<TimeKey, { unit: unknown }>;

/**
 * Groups with the buckets that no row fell into: every bucket from the first to the last, for each combination of the
 * other keys that occurs. The span is that of the condition on the column where `where` gives one, else of the rows.
 */
export function filledSql(
  groups: string,
  model: Model,
  plan: GroupPlan,
  where: Where,
  statement: Statement,
): string {
  const { column, key, time } = filledKey(plan);
  const others = [...plan.keys.values()].map(each => each.column).filter(other => other !== column);
  const { lo, hi } = spanOf(key, time, where, statement);
  // Nothing is 0 only where there are no rows: the sum of values that are all unknown stays unknown.
  const zeros = [...plan.metrics.values()].map(({ column: measured, metric }) =>
    ["count", "distinctCount", "sum"].includes(metric.of)
      ? `CASE WHEN found.one IS NULL THEN 0 ELSE found."${measured}" END AS "${measured}"`
      : `found."${measured}"`,
  );
  const select = (table: string, names: string[]): string[] => names.map(name => `${table}."${name}"`);
  const combinations =
    others.length > 0
      ? `CROSS JOIN (SELECT DISTINCT ${select("found", others).join(", ")} FROM found) other`
      : "";
  const matches = [
    `found."${column}" = bucket."${column}"`,
    ...others.map(other => `found."${other}" IS NOT DISTINCT FROM other."${other}"`),
  ];
  const told = toldColumns(plan, model).map(each => each.name);
  const measured = [...[...plan.metrics.values()].map(each => each.column), ...told];
  return `WITH found AS MATERIALIZED (${groups}),
    span AS (SELECT COALESCE(${lo}, min("${column}")) AS lo, COALESCE(${hi}, max("${column}")) AS hi FROM found),
    bucket AS (SELECT ${seriesSql(time, "span.lo", "span.hi", statement)} AS "${column}" FROM span)
    SELECT ${["1 AS one", `bucket."${column}"`, ...select("other", others), ...zeros, ...select("found", told)].join(", ")}
    FROM bucket ${combinations} LEFT JOIN found ON ${matches.join(" AND ")}
    UNION ALL SELECT ${["1", ...select("found", [column, ...others, ...measured])].join(", ")} FROM found WHERE "${column}" IS NULL`;
}

function filledKey(plan: GroupPlan): { column: string; key: GroupKey; time: Bucket } {
  const buckets = [...plan.keys.values()].flatMap(({ column, key }) =>
    key.time && "unit" in key.time ? [{ column, key, time: key.time }] : [],
  );
  const [bucket, ...more] = buckets;
  if (!bucket || more.length > 0)
    throw new CodedError(
      "FILL_INVALID",
      "fill wants exactly one day or instant in groupedBy, truncated to a unit.",
    );
  return bucket;
}

/** A bound that `where` sets: its value, moved by `least` where it is itself outside. */
interface Bound {
  value: unknown;
  moved: "" | "+" | "-";
}

/** The first and the last bucket that a condition leaves open, in SQL; NULL where it sets no bound. */
function spanOf(key: GroupKey, time: Bucket, where: Where, statement: Statement): { lo: string; hi: string } {
  const { column, steps } = key;
  const filter = (steps.length === 0 ? where[column.name] : undefined) as Record<string, unknown> | undefined;
  const between = filter?.["between"] as { from: unknown; to: unknown } | undefined;
  const given = (bounds: Bound[]): Bound[] => bounds.filter(({ value }) => value !== undefined);
  const lows = given([
    { value: between?.from, moved: "" },
    { value: filter?.["gte"], moved: "" },
    { value: filter?.["eq"], moved: "" },
    { value: filter?.["gt"], moved: "+" },
  ]);
  const highs = given([
    { value: between?.to, moved: "-" },
    { value: filter?.["lt"], moved: "-" },
    { value: filter?.["lte"], moved: "" },
    { value: filter?.["eq"], moved: "" },
  ]);
  refuseTooMany(time, lows, highs);
  const [type, least] =
    column.scalar === "date" ? ["date", "1"] : ["timestamptz", "interval '1 microsecond'"];
  const bucket = ({ value, moved }: Bound): string =>
    timeKeySql(time, `${statement.value(value)}::${type}${moved && ` ${moved} ${least}`}`, statement);
  return {
    lo: lows.length > 0 ? `GREATEST(${lows.map(bucket).join(", ")})` : "NULL",
    hi: highs.length > 0 ? `LEAST(${highs.map(bucket).join(", ")})` : "NULL",
  };
}

/** More than a year of hours, and than anybody reads; two dates far apart would make millions. */
const maxBuckets = 10_000;

/** The rows themselves are taken to lie about now. @throws CodedError FILL_INVALID */
function refuseTooMany({ unit }: Bucket, lows: readonly Bound[], highs: readonly Bound[]): void {
  const times = (bounds: readonly Bound[]): number[] =>
    bounds.length > 0 ? bounds.map(({ value }) => Number(new Date(value as string | Date))) : [Date.now()];
  const span = Math.min(...times(highs)) - Math.max(...times(lows));
  if (span / (hoursOf[unit] * 3_600_000) > maxBuckets)
    throw new CodedError(
      "FILL_INVALID",
      `fill would add more than ${maxBuckets} buckets; bound the time closer.`,
    );
}
