import { beyondSql, type KeyValue } from "../statement/keyset";
import { orderBySql, type OrderSql } from "../statement/order";
import type { Statement } from "../statement/statement";
import { decodeCursor, type CursorPlace } from "./cursor";
import { pageOf, type Page, type PageArguments } from "./page";

/** Rows that can be paged through: one parent's, or all. */
export interface Source {
  from: string;
  where: string[];
  /** The select list of a row. */
  columns: () => string;
  /** Made when it is used: its joins may carry parameters, and one that no part of a statement uses has no type. */
  order: () => OrderSql;
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

export interface PagedRequest {
  args: PageArguments;
  parts: PageParts;
  /** The parents whose lists are read; a root list has none. */
  parentIds?: readonly string[] | undefined;
  /** Where a cursor of this list belongs, and how many keys it carries. */
  place: CursorPlace;
  keys: number;
  /** More columns of a whole list, that of the parent whose id the argument names. */
  beside?: (parentId: string) => string[];
}

export interface PagedSql extends Page {
  sql: string;
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
export function pagedSql(
  { args, parts, parentIds, place, keys, beside = () => [] }: PagedRequest,
  statement: Statement,
  sourceOf: (parentId: string) => Source,
): PagedSql {
  const page = pageOf(args);
  const bounds = boundsOf(args, place, keys);
  const parents = parentIds
    ? `unnest(${statement.value(parentIds)}::uuid[]) WITH ORDINALITY`
    : "(VALUES (NULL::uuid, 1))";
  const whole = [...wholeList(parts, bounds, () => sourceOf("parent.id"), statement), ...beside("parent.id")];
  const lists = `WITH list AS MATERIALIZED (
    SELECT ${["parent.id", "parent.n", ...whole].join(", ")} FROM ${parents} AS parent(id, n))`;
  if (!parts.rows) return { ...page, sql: `${lists} SELECT * FROM list ORDER BY n` };
  return {
    ...page,
    sql: `${lists} SELECT list.*, page.* FROM list
      LEFT JOIN LATERAL (${pageSql(sourceOf("list.id"), parts, bounds, page, statement)}) AS page ON TRUE
      ORDER BY list.n, page."row:n"`,
  };
}

/** One parent's page, with one row more than it holds: that tells whether others follow. */
function pageSql(
  { from, where, columns, order }: Source,
  parts: PageParts,
  bounds: readonly Bound[],
  { size, backwards }: Page,
  statement: Statement,
): string {
  const { terms, joins } = order();
  const orderBy = orderBySql(terms, backwards);
  const selected = [
    columns(),
    ...(parts.cursors ? terms.map((term, index) => `(${term.sql})::text AS "cursor:${index}"`) : []),
    `row_number() OVER (ORDER BY ${orderBy}) AS "row:n"`,
  ];
  const within = [...where, ...bounds.map(({ side, values }) => beyondSql(terms, values, side, statement))];
  return `SELECT ${selected.join(", ")} ${from} ${joins} ${whereClause(within)} ORDER BY ${orderBy} LIMIT ${statement.value(size + 1)}`;
}

/** What is asked of a list as a whole, as columns beside its parent. */
function wholeList(
  parts: PageParts,
  bounds: readonly Bound[],
  sourceOf: () => Source,
  statement: Statement,
): string[] {
  const columns: string[] = [];
  if (parts.totalCount) {
    const { from, where } = sourceOf();
    columns.push(`(SELECT count(*) ${from} ${whereClause(where)}) AS "list:total"`);
  }
  // However many bounds are asked about, the rows are counted once, up to the highest.
  if (parts.moreThan.length > 0 && !parts.totalCount) {
    const { from, where } = sourceOf();
    const limit = statement.value(Math.max(...parts.moreThan) + 1);
    columns.push(
      `(SELECT count(*) FROM (SELECT ${from} ${whereClause(where)} LIMIT ${limit}) few) AS "list:few"`,
    );
  }
  for (const { side, values } of bounds) {
    if (!(side === "after" ? parts.hasPreviousPage : parts.hasNextPage)) continue;
    const { from, where, order } = sourceOf();
    const { terms, joins } = order();
    const outside = `(${beyondSql(terms, values, side, statement)}) IS NOT TRUE`;
    columns.push(`EXISTS (SELECT ${from} ${joins} ${whereClause([...where, outside])}) AS "list:${side}"`);
  }
  return columns;
}

export const whereClause = (conditions: readonly string[]): string =>
  conditions.length === 0 ? "" : `WHERE ${conditions.join(" AND ")}`;

function boundsOf(args: PageArguments, place: CursorPlace, keys: number): Bound[] {
  return (["after", "before"] as const).flatMap(side => {
    const cursor = args[side];
    return cursor == null ? [] : [{ side, values: decodeCursor(cursor, place, keys) }];
  });
}
