import { CodedError } from "@youth-graph/kernel";
import type { Link, Model } from "../catalog/model";
import type { OrderInput, Where } from "../declare/input";
import { linkSql } from "../statement/link";
import { orderSql } from "../statement/order";
import { orderOf } from "../statement/order-keys";
import type { Statement } from "../statement/statement";
import { whereSql } from "../statement/where";
import { holdWhere } from "../statement/where-bounds";
import type { CursorPlace } from "./cursor";
import type { PageArguments } from "./page";
import { pagedSql, type PagedSql, type PageParts } from "./paged-statement";
import { selectSql } from "./row";
import type { Columns } from "./selection";

export interface ListArguments extends PageArguments {
  where?: Where | null;
  orderBy?: OrderInput[] | null;
}

/** Rows of many parents: how they find their parent, what all of them meet, and the parents' ids. */
export interface Parents {
  link: Link;
  where?: Where | undefined;
  ids: readonly string[];
}

export interface ListRequest {
  model: Model;
  args: ListArguments;
  parts: PageParts;
  columns: Columns;
  /** A root list has none. */
  parents?: Parents;
}

/** A list of rows: of one type, as filtered and ordered. */
export function listStatement(
  { model, args, parts, columns, parents }: ListRequest,
  identity: string,
  statement: Statement,
): PagedSql & { place: CursorPlace; keys: number } {
  const order = orderOf(model, args.orderBy ?? []);
  const place = { identity, signature: order.signature };
  const keys = order.keys.length;
  const paged = pagedSql({ args, parts, parentIds: parents?.ids, place, keys }, statement, parentId => {
    const alias = statement.alias();
    return {
      from: `FROM ${statement.from(model, alias)}`,
      where: conditions(model, alias, { where: args.where, parents, parentId }, statement),
      columns: () => selectSql(alias, columns, statement),
      order: () => orderSql(order, alias, statement),
    };
  });
  return { ...paged, place, keys };
}

/** What the rows of one parent's list meet. */
export function conditions(
  model: Model,
  alias: string,
  {
    where,
    parents,
    parentId,
  }: { where?: Where | null | undefined; parents?: Parents | undefined; parentId: string },
  statement: Statement,
): string[] {
  if (where === null)
    throw new CodedError("FILTER_NULL", "where is null: leave it out for no condition.", { path: "where" });
  holdWhere(model, where ?? {}, "where");
  return [
    ...(parents
      ? [
          linkSql(parents.link, model, alias, parentId, statement),
          whereSql(model, alias, parents.where ?? {}, statement),
        ]
      : []),
    whereSql(model, alias, where ?? {}, statement),
  ];
}
