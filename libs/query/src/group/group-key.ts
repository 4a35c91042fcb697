import type { ToMany, ToOne } from "../catalog/model";
import { columnSql } from "../statement/link";
import { listNumberSql, valueSignature, type RowValue } from "../statement/row-value";
import type { Statement } from "../statement/statement";
import { timeKeySql, type TimeKey, type TimeUnit } from "./time-key";

/** A step from a row to those whose values make the group: a relation, or up the tree to a level. */
export type Step = { relation: ToOne | ToMany } | { levels: readonly string[] };

/** What rows of a group have in common: a value at the end of some steps, or what a day, an instant or a number falls into. */
export interface GroupKey {
  steps: readonly Step[];
  value: RowValue;
  time?: TimeKey;
  /** The lower bounds of what a number falls into. */
  buckets?: readonly number[] | undefined;
}

/** A key and the column of a statement that carries it. */
export interface CarriedKey {
  column: string;
  key: GroupKey;
}

/** A key that is a bucket of time. */
export interface BucketKey extends CarriedKey {
  time: Extract<TimeKey, { unit: TimeUnit }>;
}

/** Tells one key from another. */
export const keySignature = ({ steps, value, time, buckets }: GroupKey): string =>
  JSON.stringify([
    ...steps.map(step => ("relation" in step ? step.relation.name : step.levels)),
    valueSignature({ steps: [], value }),
    time,
    buckets,
  ]);

/** Of many rows at once, so that a row is in the group of each. */
export const isMany = (step: Step | undefined): boolean =>
  step !== undefined &&
  "relation" in step &&
  step.relation.kind === "toMany" &&
  step.relation.shape !== "one";

/** `aliasOf` gives the alias of the row at the end of some steps. */
export function keySql(
  { steps, value, time, buckets }: GroupKey,
  aliasOf: (steps: readonly Step[]) => string,
  statement: Statement,
): string {
  if ("of" in value) {
    const number = `(${listNumberSql(value, `${aliasOf(steps)}."id"`, statement)})`;
    if (!buckets) return number;
    const bounds = `${statement.value(buckets)}::float8[]`;
    // Below the first bound lies nothing: the array has no element 0, and gives null.
    return `(${bounds})[width_bucket(${number}::float8, ${bounds})]`;
  }
  const last = steps.at(-1);
  const { column } = value;
  // The id behind a to-one relation is in the row itself.
  if (column.name === "id" && last && "relation" in last && last.relation.kind === "toOne")
    return `${aliasOf(steps.slice(0, -1))}."${last.relation.column}"`;
  const sql = columnSql(aliasOf(steps), column, statement);
  return time ? timeKeySql(time, sql, statement) : sql;
}
