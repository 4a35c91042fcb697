import { beyondSql, type KeyValue } from "../sql/keyset";
import { orderBySql, type Order } from "../sql/order";
import { Scope } from "../sql/scope";
import { decodeCursor } from "./cursor";
import { pageOf, type Page, type PageArguments } from "./page";

/** Rows that can be paged through: one parent's, or all. */
export interface Source {
  from: string;
  where: string[];
  /** The select list of a row. */
  columns: string;
  /** Made when it is used: its joins may carry parameters, and one that no part of a statement uses has no type. */
  order: () => Order;
}

/** Which parts of a connection a request asks for; what it leaves out is not read. */
export interface PageParts {
  rows: boolean;
  cursors: boolean;
  totalCount: boolean;
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  /** The bounds of `hasMoreThan(n:)`. */
  moreThan: readonly number[];
}

export interface PagedStatement {
  sql: string;
  values: unknown[];
  /** The types whose local copies it reads. */
  copies: ReadonlySet<string>;
  size: number;
  backwards: boolean;
  order: Order;
}

interface Bound {
  side: "after" | "before";
  values: KeyValue[];
}

/**
 * One list, or the same list of many parents, as a single statement: a row a parent with what concerns the whole list
 * (its total, whether rows lie beyond the cursor), and lateral to it that parent's page. Columns around a row's own
 * carry a prefix, so that no column of a type can hide them. `sourceOf` makes the rows of the parent whose id its
 * argument names, with aliases and parameters of their own at each call.
 */
export function pagedStatement(
  { args, parts, parentIds }: { args: PageArguments; parts: PageParts; parentIds?: readonly string[] },
  rowsOf: (parentId: string, scope: Scope) => Source,
): PagedStatement {
  const scope = new Scope();
  const sourceOf = (parentId: string): Source => rowsOf(parentId, scope);
  const { size, backwards } = pageOf(args);
  // Of a scope of its own, since only its names and number of keys count here.
  const order = rowsOf("list.id", new Scope()).order();
  const bounds = boundsOf(args, order);
  const parents = parentIds
    ? `unnest(${scope.value(parentIds)}::uuid[]) WITH ORDINALITY`
    : "(VALUES (NULL::uuid, 1))";
  const whole = wholeList(parts, bounds, () => sourceOf("parent.id"), scope);
  const lists = `WITH list AS MATERIALIZED (
    SELECT ${["parent.id", "parent.n", ...whole].join(", ")} FROM ${parents} AS parent(id, n))`;
  const common = { values: scope.values, copies: scope.copies, size, backwards, order };
  if (!parts.rows) return { ...common, sql: `${lists} SELECT * FROM list ORDER BY n` };
  return {
    ...common,
    sql: `${lists} SELECT list.*, page.* FROM list
      LEFT JOIN LATERAL (${pageSql(sourceOf("list.id"), parts, bounds, { size, backwards }, scope)}) AS page ON TRUE
      ORDER BY list.n, page."row:n"`,
  };
}

/** One parent's page, with one row more than it holds: that tells whether others follow. */
function pageSql(
  { from, where, columns, order: orderOf }: Source,
  parts: PageParts,
  bounds: readonly Bound[],
  { size, backwards }: Page,
  scope: Scope,
): string {
  const order = orderOf();
  const orderBy = orderBySql(order.keys, backwards);
  const selected = [
    columns,
    ...(parts.cursors ? order.keys.map((key, index) => `(${key.sql})::text AS "cursor:${index}"`) : []),
    `row_number() OVER (ORDER BY ${orderBy}) AS "row:n"`,
  ];
  const within = [...where, ...bounds.map(({ side, values }) => beyondSql(order.keys, values, side, scope))];
  return `SELECT ${selected.join(", ")} ${from} ${order.joins} ${whereClause(within)} ORDER BY ${orderBy} LIMIT ${scope.value(size + 1)}`;
}

/** What is asked of a list as a whole, as columns beside its parent. */
function wholeList(
  parts: PageParts,
  bounds: readonly Bound[],
  sourceOf: () => Source,
  scope: Scope,
): string[] {
  const columns: string[] = [];
  if (parts.totalCount) {
    const { from, where } = sourceOf();
    columns.push(`(SELECT count(*) ${from} ${whereClause(where)}) AS "list:total"`);
  }
  for (const n of parts.moreThan) {
    const { from, where } = sourceOf();
    columns.push(
      `(SELECT count(*) FROM (SELECT ${from} ${whereClause(where)} LIMIT ${scope.value(n + 1)}) few) > ${scope.value(n)} AS "list:moreThan:${n}"`,
    );
  }
  for (const { side, values } of bounds) {
    if (!(side === "after" ? parts.hasPreviousPage : parts.hasNextPage)) continue;
    const { from, where, order: orderOf } = sourceOf();
    const order = orderOf();
    const outside = `(${beyondSql(order.keys, values, side, scope)}) IS NOT TRUE`;
    columns.push(
      `EXISTS (SELECT ${from} ${order.joins} ${whereClause([...where, outside])}) AS "list:${side}"`,
    );
  }
  return columns;
}

export const whereClause = (conditions: readonly string[]): string =>
  conditions.length === 0 ? "" : `WHERE ${conditions.join(" AND ")}`;

function boundsOf(args: PageArguments, { signature, keys }: Order): Bound[] {
  return (["after", "before"] as const).flatMap(side => {
    const cursor = args[side];
    return cursor == null ? [] : [{ side, values: decodeCursor(cursor, signature, keys.length) }];
  });
}
