import type { Column, ToMany, ToOne } from "../catalog/model";
import { columnSql } from "../statement/link";
import type { Statement } from "../statement/statement";
import { timeKeySql, type TimeKey } from "./time-key";

/** A step from a row to the one whose column makes the group: a relation, or up the tree to a level. */
export type Step = { relation: ToOne | ToMany } | { levels: readonly string[] };

/** What rows of a group have in common: a column at the end of some steps, or what a day or instant falls into. */
export interface GroupKey {
  steps: readonly Step[];
  column: Column;
  time?: TimeKey;
}

/** Tells one key from another. */
export const keySignature = ({ steps, column, time }: GroupKey): string =>
  JSON.stringify([
    ...steps.map(step => ("relation" in step ? step.relation.name : step.levels)),
    column.name,
    time,
  ]);

/** `aliasOf` gives the alias of the row at the end of some steps. */
export function keySql(
  { steps, column, time }: GroupKey,
  aliasOf: (steps: readonly Step[]) => string,
  statement: Statement,
): string {
  const last = steps.at(-1);
  // The id behind a to-one relation is in the row itself.
  if (column.name === "id" && last && "relation" in last && last.relation.kind === "toOne")
    return `${aliasOf(steps.slice(0, -1))}."${last.relation.column}"`;
  const sql = columnSql(aliasOf(steps), column, statement);
  return time ? timeKeySql(time, sql, statement) : sql;
}
