import { CodedError } from "@youth-graph/kernel";
import type { BucketKey, CarriedKey } from "./group-key";
import type { GroupPlan, Selected } from "./group-plan";
import type { Statement } from "../statement/statement";
import type { Metric } from "./metric";
import { stepOf, yearStep, type TimeUnit } from "./time-key";

/** What is calculated from a group's other numbers, as the field of `calculated` that asks for it. */
export type CalculationName =
  "ratio" | "difference" | "share" | "rank" | "runningTotal" | "movingAverage" | "previous" | "change";

/** As it is selected: paths of numbers and keys, which may be selected further on. */
export interface CalculationCall {
  name: CalculationName;
  args: Record<string, unknown>;
  path: string;
}

/** A calculation whose paths are known. */
export interface Calculation {
  column: string;
  signature: string;
  /** Whether its values over several groups may be summed. */
  additive: boolean;
  /** 0 when it needs no other calculation, else one more than the deepest that it needs. */
  depth: number;
  /** A number of rows that are taken together more coarsely, of which this one is a share. */
  whole?: Whole;
  /** Its SQL over the groups of `alias`; `wholeSql` is that of the whole. */
  sql: (alias: string, statement: Statement, wholeSql: string) => string;
}

export interface Whole {
  metric: Metric;
  /** The keys in which they agree, by the columns that carry them. */
  keys: readonly CarriedKey[];
}

function refuse(path: string, message: string): never {
  throw new CodedError("CALCULATION_INVALID", `${path} ${message}`, { path });
}

/** Reads what the paths of a call name. @throws CodedError CALCULATION_INVALID, GROUP_FIELD_NOT_SELECTED */
export function calculationOf(
  { name, args, path }: CalculationCall,
  column: string,
  plan: GroupPlan,
): Calculation {
  const number = (argument: string): Selected => {
    const at = `${path}.${argument}`;
    const found = plan.selected(String(args[argument]), at);
    if (found.comparison !== "is") refuse(at, "names no number.");
    return found;
  };
  const keys = [...plan.keys.values()];
  const within = ((args["within"] ?? []) as string[]).map((by, index) => {
    const at = `${path}.within[${index}]`;
    const { column: found } = plan.selected(by, at);
    return keys.find(each => each.column === found) ?? refuse(at, "names no key of the groups.");
  });
  const made = (
    operands: readonly Selected[],
    more: Pick<Calculation, "additive" | "sql"> & Partial<Calculation>,
    ...rest: unknown[]
  ): Calculation => ({
    column,
    depth: Math.max(0, ...operands.map(({ calculation }) => (calculation ? calculation.depth + 1 : 0))),
    signature: JSON.stringify([name, ...operands.map(each => each.signature), ...rest]),
    ...more,
  });
  const of = number("of");
  const x = (alias: string, { column: each }: Selected = of): string => `${alias}."${each}"`;
  switch (name) {
    case "ratio": {
      const per = number("per");
      const sql = (alias: string): string => `(${x(alias)}::float8 / NULLIF(${x(alias, per)}::float8, 0))`;
      return made([of, per], { additive: false, sql });
    }
    case "difference": {
      const minus = number("minus");
      const sql = (alias: string): string => `(${x(alias)} - ${x(alias, minus)})`;
      return made([of, minus], { additive: of.additive && minus.additive, sql });
    }
    case "share": {
      const { metric } = of;
      if (!metric || !["count", "sum", "distinctCount"].includes(metric.of))
        refuse(`${path}.of`, "names no count or sum, of which alone a group has a share.");
      const sql: Calculation["sql"] = (alias, _statement, whole) =>
        `(${x(alias)}::float8 / NULLIF(${whole}::float8, 0))`;
      // Parts of one whole add up.
      const additive = of.additive && within.length === 0;
      return made([of], { additive, whole: { metric, keys: within }, sql }, columnsOf(within));
    }
    case "rank": {
      const direction = args["direction"] === "ASC" ? "ASC" : "DESC";
      const sql = (alias: string): string =>
        `CASE WHEN ${x(alias)} IS NOT NULL THEN rank() OVER (${partition(alias, within)} ORDER BY ${x(alias)} ${direction} NULLS LAST) END`;
      return made([of], { additive: false, sql }, direction, columnsOf(within));
    }
    case "runningTotal": {
      if (!of.additive) refuse(`${path}.of`, "names a number that does not add up.");
      const along = args["along"] == null ? null : plan.selected(String(args["along"]), `${path}.along`);
      const alongColumn = along?.column ?? bucketKey(path, plan).column;
      const direction = args["direction"] === "DESC" ? "DESC" : "ASC";
      // Along a key the other keys make rows of their own; along a number the groups are one row.
      const alongKey = keys.some(each => each.column === alongColumn);
      const parts = alongKey ? keys.filter(each => each.column !== alongColumn) : within;
      const sql = (alias: string): string => {
        const order = [
          `${alias}."${alongColumn}" ${direction} NULLS LAST`,
          ...keys.map(({ column: key }) => `${alias}."${key}" NULLS LAST`),
        ];
        return `sum(${x(alias)}) OVER (${partition(alias, parts)} ORDER BY ${order.join(", ")} ROWS UNBOUNDED PRECEDING)`;
      };
      return made(
        [of, ...(along ? [along] : [])],
        { additive: false, sql },
        alongColumn,
        direction,
        columnsOf(parts),
      );
    }
    case "movingAverage": {
      const periods = Number(args["periods"]);
      if (periods < 2 || periods > 1000) refuse(`${path}.periods`, "lies from 2 to 1000.");
      const window = bucketWindow(path, plan, unit => `${periods - 1} * ${stepOf(unit)}`);
      const sql: Calculation["sql"] = (alias, statement) =>
        window.guarded(
          alias,
          `(avg(${x(alias)}) OVER (${window.sql(alias, statement, "CURRENT ROW")}))::float8`,
        );
      return made([of], { additive: false, sql }, periods);
    }
    case "previous":
    case "change": {
      const year = args["since"] === "YEAR_BEFORE";
      const window = bucketWindow(path, plan, unit => {
        if (!year) return stepOf(unit);
        return yearStep(unit) ?? refuse(`${path}.since`, "has no year before of hours; take days or longer.");
      });
      const relative = name === "change" && args["relative"] === true;
      const sql: Calculation["sql"] = (alias, statement) => {
        const earlier = `(first_value(${x(alias)}) OVER (${window.sql(alias, statement)}))`;
        if (name === "previous") return window.guarded(alias, earlier);
        const by = `${x(alias)} - ${earlier}`;
        return window.guarded(
          alias,
          relative ? `((${by})::float8 / NULLIF(abs(${earlier}::float8), 0))` : `(${by})`,
        );
      };
      return made([of], { additive: of.additive && !relative, sql }, year, relative);
    }
  }
}

const columnsOf = (keys: readonly CarriedKey[]): string[] => keys.map(({ column }) => column);

const partition = (alias: string, keys: readonly CarriedKey[]): string =>
  keys.length > 0 ? `PARTITION BY ${keys.map(({ column }) => `${alias}."${column}"`).join(", ")}` : "";

/** The one key that is a bucket of time. */
function bucketKey(path: string, plan: GroupPlan): BucketKey {
  const buckets = [...plan.keys.values()].flatMap(({ column, key }) =>
    key.time && "unit" in key.time ? [{ column, key, time: key.time }] : [],
  );
  const [bucket, ...more] = buckets;
  if (!bucket || more.length > 0)
    refuse(
      path,
      "goes along time: it wants exactly one day or instant in groupedBy, truncated to a unit, such as startsAt { date(unit: MONTH) }.",
    );
  return bucket;
}

/**
 * The groups that lie some time before one, of those that have its other keys. By the calendar of the key's time zone and
 * not by rows, so that a bucket without rows is not skipped.
 */
function bucketWindow(path: string, plan: GroupPlan, back: (unit: TimeUnit) => string) {
  const bucket = bucketKey(path, plan);
  const { time } = bucket;
  const others = [...plan.keys.values()].filter(({ column }) => column !== bucket.column);
  const at = (alias: string, statement: Statement): string => {
    const column = `${alias}."${bucket.column}"`;
    if (time.of === "date" || time.timeZone === null || time.unit === "HOUR") return column;
    return `(${column} AT TIME ZONE ${statement.value(time.timeZone)}::text)::date`;
  };
  const offset = `${back(time.unit)} PRECEDING`;
  return {
    /** Up to a bound; only the group at the offset itself where none is given. */
    sql: (alias: string, statement: Statement, upTo = offset): string =>
      `${partition(alias, others)} ORDER BY ${at(alias, statement)} RANGE BETWEEN ${offset} AND ${upTo}`,
    /** The rows without a time are a group that has nothing before it. */
    guarded: (alias: string, sql: string): string =>
      `CASE WHEN ${alias}."${bucket.column}" IS NOT NULL THEN ${sql} END`,
  };
}
