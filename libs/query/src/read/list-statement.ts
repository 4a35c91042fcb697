import { CodedError } from "@youth-graph/kernel";
import type { Link, Model } from "../catalog/model";
import type { OrderInput, Where } from "../declare/input";
import { formerSql, presentSql } from "../statement/former";
import { linkSql } from "../statement/link";
import { orderSql } from "../statement/order";
import { orderOf } from "../statement/order-keys";
import type { Statement } from "../statement/statement";
import { whereSql } from "../statement/where";
import { holdWhere } from "../statement/where-bounds";
import type { CursorPlace } from "./cursor";
import type { PageArguments } from "./page";
import { pagedSql, whereClause, type PagedSql, type PageParts } from "./paged-statement";
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
  parents?: Parents | undefined;
  /** The field that is answered, for notices. */
  at?: ListPlace;
}

/** Where a list stands in the answer, and what it holds there: rows in pages, or items of a plain list. */
export interface ListPlace {
  path: readonly string[];
  of: "rows" | "items";
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
  const beside = (parentId: string): string[] =>
    formerCount(model, { where: args.where, parents, parentId }, statement);
  const paged = pagedSql(
    { args, parts, parentIds: parents?.ids, place, keys, beside },
    statement,
    parentId => {
      const alias = statement.alias();
      return {
        from: `FROM ${statement.from(model, alias)}`,
        where: conditions(model, alias, { where: args.where, parents, parentId }, statement),
        columns: () => selectSql(alias, columns, statement),
        order: () => orderSql(order, alias, statement),
      };
    },
  );
  return { ...paged, place, keys };
}

/** One parent's list, in what says which rows it has. */
export interface ListRows {
  where?: Where | null | undefined;
  parents?: Parents | undefined;
  parentId: string;
}

/** What the rows of one parent's list meet. */
export function conditions(model: Model, alias: string, list: ListRows, statement: Statement): string[] {
  return [
    ...asked(model, alias, list, statement),
    ...presentSql(model, alias, [list.where, list.parents?.where], statement),
  ];
}

/** A column that counts the former rows of one parent's list, whether they are in it or left out. */
export function formerCount(model: Model, list: ListRows, statement: Statement): string[] {
  const alias = statement.alias();
  const former = formerSql(model, alias, statement);
  if (former === undefined) return [];
  const where = whereClause([former, ...asked(model, alias, list, statement)]);
  return [`(SELECT count(*) FROM ${statement.from(model, alias)} ${where}) AS "list:former"`];
}

function asked(
  model: Model,
  alias: string,
  { where, parents, parentId }: ListRows,
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
