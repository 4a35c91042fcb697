import type { Column, Model } from "../catalog/model";
import type { Where } from "../declare/input";
import type { Raw } from "../read/row";
import type { Reader } from "../read/reader";
import { formerSql } from "../statement/former";
import { all, any } from "../statement/scalar-condition";
import type { Statement } from "../statement/statement";
import { whereSql } from "../statement/where";
import { isMany, type Step } from "./group-key";
import type { GroupPlan } from "./group-plan";

const masked = "told:masked:";
const former = "told:former";

/** A column about all rows behind a list's groups, also of groups that no page shows: each row of the statement has it. */
export interface ToldColumn {
  name: string;
  /** The rows that it counts, where `aliasOf` gives the alias of the row at the end of some steps. */
  rows: (
    model: Model,
    alias: string,
    aliasOf: (steps: readonly Step[]) => string,
    statement: Statement,
  ) => string;
}

/** What a plan's numbers and keys do not show by themselves: how many rows hide a value, or belong to what is no more. */
export function toldColumns(plan: GroupPlan, model: Model): ToldColumn[] {
  const columns = [...maskedColumns(plan)].map(([column, filters]) => ({
    name: masked + column.name,
    rows: (of: Model, alias: string, _aliasOf: unknown, statement: Statement) =>
      all([
        column.masked?.(alias, statement) ?? "FALSE",
        any(filters.map(within => all(within.map(where => whereSql(of, alias, where, statement))))),
      ]),
  }));
  const ends = formerEnds(plan, model);
  if (ends.length === 0) return columns;
  const rows: ToldColumn["rows"] = (_of, _alias, aliasOf, statement) =>
    any(ends.map(({ steps, end }) => formerSql(end, aliasOf(steps), statement) ?? "FALSE"));
  return [...columns, { name: former, rows }];
}

/** Over all groups, since it also bears on which of them come first and which `having` leaves out. */
export const toldSql = (name: string, rows: string): string =>
  `sum(count(*) FILTER (WHERE ${rows})) OVER () AS "${name}"`;

/** The columns with masks that numbers are about, and the filters within which they are. */
function maskedColumns(plan: GroupPlan): Map<Column, (readonly Where[])[]> {
  const found = new Map<Column, (readonly Where[])[]>();
  for (const { metric } of plan.metrics.values())
    if ("attribute" in metric && metric.attribute.kind === "column" && metric.attribute.masked)
      found.set(metric.attribute, [...(found.get(metric.attribute) ?? []), metric.filters]);
  return found;
}

/** Where keys lead to rows that may be of what is no more. */
function formerEnds(plan: GroupPlan, model: Model): { steps: readonly Step[]; end: Model }[] {
  return [...plan.keys.values()].flatMap(({ key: { steps } }) => {
    const end = steps.reduce((at, step) => ("relation" in step ? step.relation.target : at), model);
    return steps.length > 0 && end.former !== undefined ? [{ steps, end }] : [];
  });
}

/** Tells what the statement's rows, a list's each, have in these columns. */
export function tellGroups(
  { notices }: Reader,
  path: readonly string[],
  plan: GroupPlan,
  model: Model,
  raws: readonly Raw[],
): void {
  if ([...plan.keys.values()].some(({ key }) => key.steps.some(isMany)))
    notices.add({ code: "GROUPS_OVERLAP", path });
  for (const { name } of toldColumns(plan, model)) {
    const lists = new Map<unknown, number>();
    for (const raw of raws) lists.set(raw["n"], Math.max(lists.get(raw["n"]) ?? 0, Number(raw[name] ?? 0)));
    const count = [...lists.values()].reduce((sum, n) => sum + n, 0);
    if (count === 0) continue;
    if (name === former) notices.add({ code: "DIVISIONS_CLOSED", path, of: "keys", included: true, count });
    else notices.add({ code: "VALUES_MASKED", path, field: name.slice(masked.length), of: "numbers", count });
  }
}
