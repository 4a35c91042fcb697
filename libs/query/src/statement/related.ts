import type { ToMany } from "../catalog/model";
import type { Where } from "../declare/input";
import { presentSql } from "./former";
import { linkSql } from "./link";
import type { Statement } from "./statement";
import { whereSql } from "./where";

/** `FROM … WHERE …` of the rows that a to-many relation brings to one parent; `where` is what else will be asked of them. */
export function relatedSql(
  { target, link, fixed }: ToMany,
  alias: string,
  parentSql: string,
  statement: Statement,
  where?: Where,
): string {
  const conditions = [
    linkSql(link, target, alias, parentSql, statement),
    whereSql(target, alias, fixed.where ?? {}, statement),
    ...presentSql(target, alias, [fixed.where, where], statement),
  ];
  return `FROM ${statement.from(target, alias)} WHERE ${conditions.join(" AND ")}`;
}
