import type { ToManyAttribute } from "../model/attribute";
import { modelOf } from "../model/model";
import { fromSql, linkSql } from "./link";
import type { Scope } from "./scope";
import { whereSql } from "./where";

/** `FROM … WHERE …` of the rows that a to-many relation brings to one parent. */
export function relatedSql(
  { target, link, fixed }: ToManyAttribute,
  alias: string,
  parentSql: string,
  scope: Scope,
): string {
  const model = modelOf(target());
  return `FROM ${fromSql(model, alias, scope)} WHERE ${linkSql(link, model, alias, parentSql, scope)} AND ${whereSql(model, alias, fixed.where ?? {}, scope)}`;
}
