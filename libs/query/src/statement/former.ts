import { columnOf, type Model } from "../catalog/model";
import type { Where } from "../declare/input";
import { columnSql } from "./link";
import type { Statement } from "./statement";

/** The SQL condition of rows of what is no more; undefined for a noun that does not tell them apart. */
export function formerSql(model: Model, alias: string, statement: Statement): string | undefined {
  if (model.former === undefined) return undefined;
  return `${columnSql(alias, columnOf(model, model.former), statement)} IS NOT NULL`;
}

/** Whether a filter decides itself about former rows: it names the column that tells them. */
export function decidesFormer({ former }: Model, where: Where | null | undefined): boolean {
  const names = (inner: unknown): boolean =>
    Object.entries(inner ?? {}).some(
      ([name, value]) =>
        name === former ||
        (name === "not" && names(value)) ||
        ((name === "and" || name === "or") && ((value ?? []) as unknown[]).some(names)),
    );
  return former !== undefined && names(where);
}

/** What rows of a list meet unless one of its filters decides about former ones. */
export function presentSql(
  model: Model,
  alias: string,
  wheres: readonly (Where | null | undefined)[],
  statement: Statement,
): string[] {
  const former = formerSql(model, alias, statement);
  return former === undefined || wheres.some(where => decidesFormer(model, where)) ? [] : [`NOT (${former})`];
}
