import type { ColumnAttribute, ToManyAttribute, ToOneAttribute } from "../model/attribute";
import { timeKeySql, type TimeKey } from "./time-key";
import type { GroupJoins } from "./group-joins";
import { columnSql } from "../sql/link";
import type { Scope } from "../sql/scope";

/** A step from a row to the one whose column makes the group: a relation, or up the tree to a level. */
export type Step = { relation: ToOneAttribute | ToManyAttribute } | { levels: readonly string[] };

/** What rows of a group have in common: a column at the end of some steps, or what a day or instant falls into. */
export interface GroupKey {
  steps: readonly Step[];
  column: ColumnAttribute;
  time?: TimeKey;
}

/** Tells one key from another. */
export const keySignature = ({ steps, column, time }: GroupKey): string =>
  JSON.stringify([
    ...steps.map(step => ("relation" in step ? step.relation.name : step.levels)),
    column.name,
    time,
  ]);

/** The key's name in an order: the relations and the column, as a list's order has them. */
export const keyPath = ({ steps, column }: GroupKey): string =>
  [...steps.flatMap(step => ("relation" in step ? [step.relation.name] : [])), column.name].join(".");

export function keySql(key: GroupKey, joins: GroupJoins, scope: Scope): string {
  const { steps, column, time } = key;
  const last = steps.at(-1);
  // The id behind a to-one relation is in the row itself.
  if (column.name === "id" && last && "relation" in last && last.relation.kind === "toOne")
    return `${joins.at(steps.slice(0, -1))}."${last.relation.column}"`;
  const sql = columnSql(joins.at(steps), column);
  return time ? timeKeySql(time, sql, scope) : sql;
}
