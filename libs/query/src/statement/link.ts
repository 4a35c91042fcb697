import type { ColumnAttribute, Link } from "../model/attribute";
import { columnOf, modelOf, toOneOf, type Model } from "../model/model";
import type { Scope } from "./scope";

export function columnSql(alias: string, column: ColumnAttribute): string {
  return column.sql ? column.sql(alias) : `${alias}."${column.column}"`;
}

function tableOf(model: Model): string {
  if (model.table === null) throw new Error(`${model.name} has no table in this service.`);
  return model.table;
}

/** `FROM` of a type's rows; the scope learns of a copy that is read. */
export function fromSql(model: Model, alias: string, scope: Scope): string {
  if (model.source !== undefined) scope.copies.add(model.name);
  return `${tableOf(model)} ${alias}`;
}

/**
 * The rows of a type that lie in a division's subtree; `divisionSql` is the division's id. The subtree is read into an
 * array first: PostgreSQL guesses its size badly, and in a join would rather read the whole table for every parent.
 */
export function withinSql(model: Model, alias: string, divisionSql: string, scope: Scope): string {
  if (model.tree !== undefined) {
    return `${columnSql(alias, columnOf(model, model.tree))} @> ARRAY[${divisionSql}]::uuid[]`;
  }
  const [step = "", ...rest] = (model.place ?? "").split(".");
  const relation = toOneOf(model, step);
  const target = modelOf(relation.target());
  const next = { ...target, place: rest.length > 0 ? rest.join(".") : target.place };
  const inner = scope.alias();
  const inside = `SELECT ${inner}."id" FROM ${fromSql(target, inner, scope)} WHERE ${withinSql(next, inner, divisionSql, scope)}`;
  return `${alias}."${relation.column}" = ANY(ARRAY(${inside}))`;
}

/** The condition that ties a row of a to-many relation to its parent, whose id `parentSql` gives. */
export function linkSql(link: Link, target: Model, alias: string, parentSql: string, scope: Scope): string {
  switch (link.by) {
    case "inverse":
      return `${alias}."${toOneOf(target, link.inverse).column}" = ${parentSql}`;
    case "subtree":
      return withinSql(target, alias, parentSql, scope);
    case "through": {
      const through = modelOf(link.through());
      const inner = scope.alias();
      const [from, to] = [toOneOf(through, link.from).column, toOneOf(through, link.to).column];
      return `${alias}."id" IN (SELECT ${inner}."${to}" FROM ${fromSql(through, inner, scope)} WHERE ${inner}."${from}" = ${parentSql})`;
    }
  }
}
