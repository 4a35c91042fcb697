import { columnOf, toOneOf, type Column, type Link, type Model } from "../catalog/model";
import type { Statement } from "./statement";

export function columnSql(alias: string, column: Column, statement: Statement): string {
  return column.sql ? column.sql(alias, statement) : `${alias}."${column.column}"`;
}

/**
 * That an id is one of those selected. They are read into an array first: PostgreSQL guesses their number badly, and in a
 * join would rather read the whole table for every parent, or select them anew for every row.
 */
const amongSql = (id: string, selected: string): string => `${id} = ANY(ARRAY(${selected}))`;

/** The rows of a type that lie in a subtree; `rootSql` is the id of its root. */
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
  return amongSql(`${alias}."${column}"`, inside);
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
      return ledSql(target, link.inverse.split("."), alias, id => `${id} = ${parentSql}`, statement);
    case "subtree":
      return withinSql(target, alias, parentSql, statement);
    case "through": {
      const others = otherSideSql(link, parentSql, statement);
      return ledSql(target, link.at?.split(".") ?? [], alias, id => amongSql(id, others), statement);
    }
  }
}

/** That a path of to-one relations leads from a row to one whose id meets a condition. */
export function ledSql(
  model: Model,
  [step, ...rest]: readonly string[],
  alias: string,
  condition: (id: string) => string,
  statement: Statement,
): string {
  if (step === undefined) return condition(`${alias}."id"`);
  const { target, column } = toOneOf(model, step);
  if (rest.length === 0) return condition(`${alias}."${column}"`);
  const inner = statement.alias();
  const led = ledSql(target, rest, inner, condition, statement);
  return amongSql(
    `${alias}."${column}"`,
    `SELECT ${inner}."id" FROM ${statement.from(target, inner)} WHERE ${led}`,
  );
}

/** The ids at the other side of a link table. */
function otherSideSql(
  { through, from, to }: Link & { by: "through" },
  parentSql: string,
  statement: Statement,
): string {
  const inner = statement.alias();
  const linked = ledSql(through, from.split("."), inner, id => `${id} = ${parentSql}`, statement);
  const joins: string[] = [];
  const [step = "", ...more] = to.split(".");
  let { target, column } = toOneOf(through, step);
  let last = inner;
  for (const name of more) {
    const next = statement.alias();
    joins.push(` JOIN ${statement.from(target, next)} ON ${next}."id" = ${last}."${column}"`);
    ({ target, column } = toOneOf(target, name));
    last = next;
  }
  return `SELECT ${last}."${column}" FROM ${statement.from(through, inner)}${joins.join("")} WHERE ${linked}`;
}
