import type { Statement } from "../statement/statement";

/** What groups are made of in place of a day or an instant itself. */
export type TimeKey =
  | { of: "truncate" | "date"; unit: TimeUnit; timeZone: string | null }
  | { of: "dayOfWeek" | "hourOfDay"; timeZone: string | null };

export type TimeUnit = "HOUR" | "DAY" | "WEEK" | "MONTH" | "QUARTER" | "YEAR";

/** The length of a unit, in SQL. */
export const stepOf = (unit: TimeUnit): string =>
  `interval '${unit === "QUARTER" ? "3 months" : `1 ${unit.toLowerCase()}`}'`;

/** How far back the same unit of the year before lies: 52 weeks of a week; null for hours, of which some come twice. */
export const yearStep = (unit: TimeUnit): string | null =>
  unit === "HOUR" ? null : unit === "WEEK" ? "interval '364 days'" : "interval '1 year'";

/** `timeZone` is null for a day, which has none. */
export function timeKeySql(key: TimeKey, sql: string, statement: Statement): string {
  const zone = key.timeZone === null ? null : statement.value(key.timeZone);
  const local = zone === null ? `(${sql})::timestamp` : `((${sql}) AT TIME ZONE ${zone}::text)`;
  switch (key.of) {
    case "truncate":
      return zone === null
        ? `date_trunc('${key.unit}', ${local})::date`
        : `date_trunc('${key.unit}', ${sql}, ${zone}::text)`;
    case "date":
      return `date_trunc('${key.unit}', ${local})::date`;
    case "dayOfWeek":
      return `extract(isodow FROM ${local})::int`;
    case "hourOfDay":
      return `extract(hour FROM ${local})::int`;
  }
}

/**
 * Every bucket from `lo` to `hi`, both included. Hours are counted as instants, since a local hour may come twice in a
 * year; longer buckets in local time, since a local day may have 23 hours.
 */
export function seriesSql(
  { of, unit, timeZone }: Extract<TimeKey, { unit: TimeUnit }>,
  lo: string,
  hi: string,
  statement: Statement,
): string {
  const series = (from: string, to: string): string => `generate_series(${from}, ${to}, ${stepOf(unit)})`;
  if (of === "date" || timeZone === null) return `${series(`${lo}::timestamp`, `${hi}::timestamp`)}::date`;
  if (unit === "HOUR") return series(lo, hi);
  const zone = `${statement.value(timeZone)}::text`;
  return `${series(`(${lo} AT TIME ZONE ${zone})`, `(${hi} AT TIME ZONE ${zone})`)} AT TIME ZONE ${zone}`;
}
