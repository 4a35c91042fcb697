import { CodedError } from "@youth-graph/kernel";
import type { Link } from "../model/attribute";
import type { OrderInput, Where } from "../model/input";
import type { Model } from "../model/model";
import { fromSql, linkSql } from "../sql/link";
import { orderOf } from "../sql/order";
import type { Scope } from "../sql/scope";
import { whereSql } from "../sql/where";
import type { PageArguments } from "./page";
import { pagedStatement, type PagedStatement, type PageParts, type Source } from "./paged-statement";
import { selectSql } from "./row";
import type { Columns } from "./selection";

export interface ListArguments extends PageArguments {
  where?: Where | null;
  orderBy?: OrderInput[] | null;
}

/** Rows of many parents: how they find their parent, what all of them meet, and the parents' ids. */
export interface Parents {
  link: Link;
  where?: Where;
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
export function listStatement(request: ListRequest): PagedStatement {
  const { parents, ...rest } = request;
  return pagedStatement({ ...rest, ...(parents && { parentIds: parents.ids }) }, (parentId, scope) =>
    rowsOf(request, parentId, scope),
  );
}

/** The rows of a list, for the parent whose id `parentId` gives. */
export function rowsOf(
  { model, args, columns, parents }: ListRequest,
  parentId: string,
  scope: Scope,
): Source {
  const alias = scope.alias();
  return {
    from: `FROM ${fromSql(model, alias, scope)}`,
    where: conditions(model, alias, { where: args.where, parents, parentId }, scope),
    columns: selectSql(alias, columns),
    order: () => orderOf(model, alias, args.orderBy ?? [], scope),
  };
}

/** What the rows of one parent's list meet. */
export function conditions(
  model: Model,
  alias: string,
  { where, parents, parentId }: { where?: Where | null; parents?: Parents; parentId: string },
  scope: Scope,
): string[] {
  if (where === null)
    throw new CodedError("FILTER_NULL", "where is null: leave it out for no condition.", { path: "where" });
  return [
    ...(parents
      ? [
          linkSql(parents.link, model, alias, parentId, scope),
          whereSql(model, alias, parents.where ?? {}, scope),
        ]
      : []),
    whereSql(model, alias, where ?? {}, scope),
  ];
}
