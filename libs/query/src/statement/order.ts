import type { ToMany } from "../catalog/model";
import type { Direction } from "../declare/input";
import { columnSql } from "./link";
import { orderOf, type Order, type OrderKey } from "./order-keys";
import { relatedSql } from "./related";
import type { Statement } from "./statement";

/** One key of an order in a statement; nulls come last in both directions. */
export interface OrderTerm {
  sql: string;
  direction: Direction;
  nullable: boolean;
}

export interface OrderSql {
  terms: OrderTerm[];
  /** The joins that the terms read from. */
  joins: string;
}

/** An order in the terms of the rows of `alias`. */
export function orderSql({ keys }: Pick<Order, "keys">, alias: string, statement: Statement): OrderSql {
  const joins: string[] = [];
  const terms = keys.map(({ steps, by, direction, nullable }) => {
    const end = steps.reduce((from, step) => {
      const inner = statement.alias();
      joins.push(
        step.kind === "toMany"
          ? oneJoin(step, from, inner, statement)
          : `LEFT JOIN ${statement.from(step.target, inner)} ON ${inner}."id" = ${from}."${step.column}"`,
      );
      return inner;
    }, alias);
    return { sql: keySql(by, end, joins, statement), direction, nullable };
  });
  return { terms, joins: joins.join(" ") };
}

function keySql(by: OrderKey["by"], alias: string, joins: string[], statement: Statement): string {
  if ("column" in by) return columnSql(alias, by.column, statement);
  if ("count" in by) return countJoin(by.count, alias, joins, statement);
  // In double precision the same fraction is the same number however it is written (1/3, 2/6), and its text form reads
  // back exactly, as a cursor needs; null where there is nothing to divide by.
  const [above, below] = [by.ratio.of, by.ratio.per].map(list => countJoin(list, alias, joins, statement));
  return `(${above}::float8 / NULLIF(${below}, 0))`;
}

/** Joins the number of a row's related rows; gives its SQL. */
function countJoin(list: ToMany, alias: string, joins: string[], statement: Statement): string {
  const [inner, counted] = [statement.alias(), statement.alias()];
  joins.push(
    `CROSS JOIN LATERAL (SELECT count(*) AS n ${relatedSql(list, counted, `${alias}."id"`, statement)}) ${inner}`,
  );
  return `${inner}.n`;
}

/** The one row of a `hasOne` relation, as a join: the first in the relation's order, then by id. */
export function oneJoin(relation: ToMany, alias: string, inner: string, statement: Statement): string {
  const row = statement.alias();
  const { terms } = orderSql(orderOf(relation.target, relation.fixed.orderBy ?? []), row, statement);
  return `LEFT JOIN LATERAL (SELECT ${row}.* ${relatedSql(relation, row, `${alias}."id"`, statement)} ORDER BY ${orderBySql(terms, false)} LIMIT 1) ${inner} ON TRUE`;
}

/** `ORDER BY` of the terms, or of their reverse for a page that is read from its end. */
export function orderBySql(terms: readonly OrderTerm[], backwards: boolean): string {
  return terms
    .map(({ sql, direction, nullable }) => {
      const ascending = (direction === "ASC") !== backwards;
      const nulls = nullable ? (backwards ? " NULLS FIRST" : " NULLS LAST") : "";
      return `${sql} ${ascending ? "ASC" : "DESC"}${nulls}`;
    })
    .join(", ");
}
