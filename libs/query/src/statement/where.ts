import { uuidOf } from "@youth-graph/kernel";
import { attributeOf, type Model, type ToOne } from "../catalog/model";
import type { Where } from "../declare/input";
import { pinyinColumn } from "../declare/pinyin-column";
import { columnSql, withinSql } from "./link";
import { existsSql } from "./exists";
import { comparableKind, fieldsOf } from "./field-path";
import { toManyCondition } from "./list-condition";
import { all, any, arrayCondition, encoderOf, negate, refuseNull, scalarCondition } from "./scalar-condition";
import type { Statement } from "./statement";

/**
 * The SQL condition of a `where` input on the rows of `alias`. It may come out unknown (NULL) where it is not true;
 * whoever negates it uses `negate`.
 */
export function whereSql(
  model: Model,
  alias: string,
  where: Where,
  statement: Statement,
  path = "where",
): string {
  return all(
    Object.entries(where).map(([name, value]) => {
      const here = `${path}.${name}`;
      refuseNull(value, here);
      const nested = (inner: unknown, at = here): string => {
        refuseNull(inner, at);
        return whereSql(model, alias, inner as Where, statement, at);
      };
      switch (name) {
        case "and":
          return all((value as Where[]).map(inner => nested(inner)));
        case "or":
          return any((value as Where[]).map(inner => nested(inner)));
        case "not":
          return negate(nested(value));
        case "within":
          return withinSql(model, alias, statement.value(rootOf(statement, value)), statement);
        default:
          return attributeCondition(model, alias, name, value as Where, statement, here);
      }
    }),
  );
}

function attributeCondition(
  model: Model,
  alias: string,
  name: string,
  filter: Where,
  statement: Statement,
  path: string,
): string {
  const attribute = attributeOf(model, name);
  if (attribute.kind === "toOne") return toOneCondition(attribute, alias, filter, statement, path);
  if (attribute.kind === "toMany") return toManyCondition(attribute, model, alias, filter, statement, path);
  const operand = {
    sql: columnSql(alias, attribute, statement),
    path,
    encode: encoderOf(attribute, model.prefix),
    fieldAt: fieldsOf(model, alias, comparableKind(attribute), statement),
    ...(attribute.searchable && { pinyin: `${alias}."${pinyinColumn(attribute.column)}"` }),
  };
  return attribute.list
    ? arrayCondition(operand, filter, statement)
    : scalarCondition(operand, filter, statement);
}

/** The id of a row of the tree, from the client's. */
export function rootOf({ catalog }: Statement, id: unknown): string {
  return uuidOf(catalog.tree?.prefix ?? "", String(id));
}

function toOneCondition(
  { target, column }: ToOne,
  alias: string,
  filter: Where,
  statement: Statement,
  path: string,
): string {
  return existsSql(() => {
    const inner = statement.alias();
    return `FROM ${statement.from(target, inner)} WHERE ${inner}."id" = ${alias}."${column}" AND ${whereSql(target, inner, filter, statement, path)}`;
  }, statement);
}
