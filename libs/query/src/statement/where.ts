import { CodedError, uuidOf } from "@youth-graph/kernel";
import type { ToManyAttribute, ToOneAttribute } from "../model/attribute";
import type { Where } from "../model/input";
import { attributeOf, modelOf, type Model } from "../model/model";
import { pinyinColumn } from "../search/name-index";
import { columnSql, fromSql, withinSql } from "./link";
import { relatedSql } from "./related";
import { all, any, arrayCondition, encoderOf, negate, refuseNull, scalarCondition } from "./scalar-condition";
import type { Scope } from "./scope";

/**
 * The SQL condition of a `where` input on the rows of `alias`. It may come out unknown (NULL) where it is not true;
 * whoever negates it uses `negate`.
 */
export function whereSql(model: Model, alias: string, where: Where, scope: Scope, path = "where"): string {
  return all(
    Object.entries(where).map(([name, value]) => {
      const here = `${path}.${name}`;
      refuseNull(value, here);
      const nested = (inner: unknown, at = here): string => {
        refuseNull(inner, at);
        return whereSql(model, alias, inner as Where, scope, at);
      };
      switch (name) {
        case "and":
          return all((value as Where[]).map(inner => nested(inner)));
        case "or":
          return any((value as Where[]).map(inner => nested(inner)));
        case "not":
          return negate(nested(value));
        case "within":
          return withinSql(model, alias, scope.value(uuidOf("division", String(value))), scope);
        default:
          return attributeCondition(model, alias, name, value as Where, scope, here);
      }
    }),
  );
}

function attributeCondition(
  model: Model,
  alias: string,
  name: string,
  filter: Where,
  scope: Scope,
  path: string,
): string {
  const attribute = attributeOf(model, name);
  if (attribute.kind === "toOne") return toOneCondition(attribute, alias, filter, scope, path);
  if (attribute.kind === "toMany") return toManyCondition(attribute, alias, filter, scope, path);
  const operand = {
    sql: columnSql(alias, attribute),
    path,
    encode: encoderOf(attribute, model.prefix),
    ...(attribute.searchable && { pinyin: `${alias}."${pinyinColumn(attribute.column)}"` }),
  };
  return attribute.list ? arrayCondition(operand, filter, scope) : scalarCondition(operand, filter, scope);
}

function toOneCondition(
  relation: ToOneAttribute,
  alias: string,
  filter: Where,
  scope: Scope,
  path: string,
): string {
  const target = modelOf(relation.target());
  const key = `${alias}."${relation.column}"`;
  if (target.table === null) return referenceCondition(target, key, filter, scope, path);
  const inner = scope.alias();
  return `EXISTS (SELECT FROM ${fromSql(target, inner, scope)} WHERE ${inner}."id" = ${key} AND ${whereSql(target, inner, filter, scope, path)})`;
}

/** A row of another service: only whether there is one, and which. */
function referenceCondition(target: Model, key: string, filter: Where, scope: Scope, path: string): string {
  const from = scope.alias();
  const idOnly: Model = { ...target, table: `(SELECT ${key} AS "id")` };
  return `(${key} IS NOT NULL AND EXISTS (SELECT FROM ${fromSql(idOnly, from, scope)} WHERE ${whereSql(idOnly, from, filter, scope, path)}))`;
}

function toManyCondition(
  relation: ToManyAttribute,
  alias: string,
  filter: Where,
  scope: Scope,
  path: string,
): string {
  const target = modelOf(relation.target());
  const rows = (condition: (inner: string) => string): string => {
    const inner = scope.alias();
    return `${relatedSql(relation, inner, `${alias}."id"`, scope)} AND ${condition(inner)}`;
  };
  if (relation.shape === "one")
    return `EXISTS (SELECT ${rows(inner => whereSql(target, inner, filter, scope, path))})`;
  const { where, ...quantifiers } = filter;
  if (where !== undefined && quantifiers["count"] === undefined) {
    const message = `${path}.where says which rows \`count\` counts: give count too, or use some, every or none.`;
    throw new CodedError("FILTER_INVALID", message, { path: `${path}.where` });
  }
  return all(
    Object.entries(quantifiers).map(([quantifier, value]) => {
      const here = `${path}.${quantifier}`;
      refuseNull(value, here);
      const matching = (inner: string): string => whereSql(target, inner, value as Where, scope, here);
      switch (quantifier) {
        case "some":
          return `EXISTS (SELECT ${rows(matching)})`;
        case "none":
          return `NOT EXISTS (SELECT ${rows(matching)})`;
        case "every":
          return `NOT EXISTS (SELECT ${rows(inner => negate(matching(inner)))})`;
        case "count": {
          refuseNull(where, `${path}.where`);
          const counted = rows(inner =>
            whereSql(target, inner, (where ?? {}) as Where, scope, `${path}.where`),
          );
          const count = scope.alias();
          const operand = { sql: `${count}.n`, path: here, encode: (same: unknown): unknown => same };
          return `(SELECT ${scalarCondition(operand, value as Where, scope)} FROM (SELECT count(*) AS n ${counted}) ${count})`;
        }
        default:
          throw new CodedError("FILTER_INVALID", `${here} is not a quantifier.`, { path: here });
      }
    }),
  );
}
