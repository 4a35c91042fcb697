import { columnOf, toOneOf, type Column, type Link, type Model } from "../catalog/model";
import type { Statement } from "./statement";

export function columnSql(alias: string, column: Column, statement: Statement): string {
  return column.sql ? column.sql(alias, statement) : `${alias}."${column.column}"`;
}

/**
 * The rows of a type that lie in a subtree; `rootSql` is the id of its root. The subtree is read into an array first:
 * PostgreSQL guesses its size badly, and in a join would rather read the whole table for every parent.
 */
export function withinSql(model: Model, alias: string, rootSql: string, statement: Statement): string {
  return insideSql(model, model.place?.split(".") ?? [], alias, rootSql, statement);
}

function insideSql(
  model: Model,
  path: readonly string[],
  alias: string,
  rootSql: string,
  statement: Statement,
): string {
  if (model.tree !== undefined)
    return `${columnSql(alias, columnOf(model, model.tree), statement)} @> ARRAY[${rootSql}]::uuid[]`;
  const [step = "", ...rest] = path;
  const { target, column } = toOneOf(model, step);
  const inner = statement.alias();
  const further = rest.length > 0 ? rest : (target.place?.split(".") ?? []);
  const inside = `SELECT ${inner}."id" FROM ${statement.from(target, inner)} WHERE ${insideSql(target, further, inner, rootSql, statement)}`;
  return `${alias}."${column}" = ANY(ARRAY(${inside}))`;
}

/** The condition that ties a row of a to-many relation to its parent, whose id `parentSql` gives. */
export function linkSql(
  link: Link,
  target: Model,
  alias: string,
  parentSql: string,
  statement: Statement,
): string {
  switch (link.by) {
    case "inverse":
      return `${alias}."${toOneOf(target, link.inverse).column}" = ${parentSql}`;
    case "subtree":
      return withinSql(target, alias, parentSql, statement);
    case "through": {
      const inner = statement.alias();
      const [from, to] = [toOneOf(link.through, link.from).column, toOneOf(link.through, link.to).column];
      return `${alias}."id" IN (SELECT ${inner}."${to}" FROM ${statement.from(link.through, inner)} WHERE ${inner}."${from}" = ${parentSql})`;
    }
  }
}
