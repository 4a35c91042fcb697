import type { ToMany } from "../catalog/model";
import { linkSql } from "./link";
import type { Statement } from "./statement";
import { whereSql } from "./where";

/** `FROM … WHERE …` of the rows that a to-many relation brings to one parent. */
export function relatedSql(
  { target, link, fixed }: ToMany,
  alias: string,
  parentSql: string,
  statement: Statement,
): string {
  return `FROM ${statement.from(target, alias)} WHERE ${linkSql(link, target, alias, parentSql, statement)} AND ${whereSql(target, alias, fixed.where ?? {}, statement)}`;
}
