import { CodedError } from "@youth-graph/kernel";
import type { Link } from "../model/attribute";
import type { Where } from "../model/input";
import type { Model } from "../model/model";
import { beyondSql, type KeyValue } from "../sql/keyset";
import { fromSql, linkSql } from "../sql/link";
import { orderBySql, orderOf } from "../sql/order";
import { Scope } from "../sql/scope";
import { whereSql } from "../sql/where";
import { decodeCursor } from "./cursor";
import { pageOf, type ListArguments } from "./page";
import { selectSql } from "./row";
import type { Columns } from "./selection";

/** Which parts of a connection a request asks for; what it leaves out is not read. */
export interface ConnectionParts {
  /** The columns of the rows; null when no row is wanted. */
  columns: Columns | null;
  cursors: boolean;
  totalCount: boolean;
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

export interface ListRequest {
  model: Model;
  args: ListArguments;
  parts: ConnectionParts;
  /** How rows find their parents, and the parents' ids; a root list has none. */
  parents?: { link: Link; where?: Where; ids: readonly string[] };
}

export interface ListStatement {
  sql: string;
  values: unknown[];
  size: number;
  backwards: boolean;
  orderSignature: string;
  orderKeys: number;
}

interface Bound {
  side: "after" | "before";
  values: KeyValue[];
}

/**
 * One list, or the same list of many parents, as a single statement: a row a parent with what concerns the whole list
 * (its total, whether rows lie beyond the cursor), and lateral to it that parent's page. Columns around a row's own
 * carry a prefix, so that no column of a type can hide them.
 */
export function listStatement({ model, args, parts, parents }: ListRequest): ListStatement {
  const scope = new Scope();
  const { size, backwards } = pageOf(args);
  const where = givenWhere(args);
  const alias = scope.alias();
  const order = orderOf(model, alias, args.orderBy ?? [], scope);
  const bounds = boundsOf(args, order.signature, order.keys.length);

  const conditions = (rows: string, parentId: string): string[] => [
    ...(parents
      ? [
          linkSql(parents.link, model, rows, parentId, scope),
          whereSql(model, rows, parents.where ?? {}, scope),
        ]
      : []),
    whereSql(model, rows, where, scope),
  ];

  const wholeList: string[] = [];
  if (parts.totalCount) {
    const rows = scope.alias();
    wholeList.push(
      `(SELECT count(*) FROM ${fromSql(model, rows)} WHERE ${conditions(rows, "parent.id").join(" AND ")}) AS "list:total"`,
    );
  }
  for (const { side, values } of bounds) {
    if (!(side === "after" ? parts.hasPreviousPage : parts.hasNextPage)) continue;
    const rows = scope.alias();
    const { keys, joins } = orderOf(model, rows, args.orderBy ?? [], scope);
    const outside = `(${beyondSql(keys, values, side, scope)}) IS NOT TRUE`;
    wholeList.push(
      `EXISTS (SELECT FROM ${fromSql(model, rows)} ${joins} WHERE ${[...conditions(rows, "parent.id"), outside].join(" AND ")}) AS "list:${side}"`,
    );
  }
  const source = parents
    ? `unnest(${scope.value(parents.ids)}::uuid[]) WITH ORDINALITY`
    : "(VALUES (NULL::uuid, 1))";
  const lists = `WITH list AS MATERIALIZED (
    SELECT ${["parent.id", "parent.n", ...wholeList].join(", ")} FROM ${source} AS parent(id, n))`;
  const common = {
    values: scope.values,
    size,
    backwards,
    orderSignature: order.signature,
    orderKeys: order.keys.length,
  };
  if (parts.columns === null) return { ...common, sql: `${lists} SELECT * FROM list ORDER BY n` };

  const orderBy = orderBySql(order.keys, backwards);
  const cursorKeys = parts.cursors
    ? order.keys.map((key, index) => `(${key.sql})::text AS "cursor:${index}"`)
    : [];
  const columns = [
    selectSql(alias, parts.columns),
    ...cursorKeys,
    `row_number() OVER (ORDER BY ${orderBy}) AS "row:n"`,
  ];
  const within = [
    ...conditions(alias, "list.id"),
    ...bounds.map(({ side, values }) => beyondSql(order.keys, values, side, scope)),
  ];
  const page = `SELECT ${columns.join(", ")} FROM ${fromSql(model, alias)} ${order.joins}
    WHERE ${within.join(" AND ")} ORDER BY ${orderBy} LIMIT ${scope.value(size + 1)}`;
  return {
    ...common,
    sql: `${lists} SELECT list.*, page.* FROM list LEFT JOIN LATERAL (${page}) AS page ON TRUE ORDER BY list.n, page."row:n"`,
  };
}

function givenWhere({ where }: ListArguments): Where {
  if (where === null)
    throw new CodedError("FILTER_NULL", "where is null: leave it out for no condition.", { path: "where" });
  return where ?? {};
}

function boundsOf(args: ListArguments, signature: string, keys: number): Bound[] {
  return (["after", "before"] as const).flatMap(side => {
    const cursor = args[side];
    return cursor == null ? [] : [{ side, values: decodeCursor(cursor, signature, keys) }];
  });
}
