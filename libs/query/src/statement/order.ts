import type { ToMany } from "../catalog/model";
import type { Direction } from "../declare/input";
import { columnSql } from "./link";
import { orderOf, type Order, type OrderKey } from "./order-keys";
import { relatedSql } from "./related";
import { kindOf, listNumberSql, type ValueAt } from "./row-value";
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
  const terms = keys.map(({ of, second, direction, nullable }) => ({
    sql: second ? againstSql(of, second, alias, joins, statement) : valueSql(of, alias, joins, statement),
    direction,
    nullable,
  }));
  return { terms, joins: joins.join(" ") };
}

function valueSql({ steps, value }: ValueAt, alias: string, joins: string[], statement: Statement): string {
  const end = steps.reduce((from, step) => {
    const inner = statement.alias();
    joins.push(
      step.kind === "toMany"
        ? oneJoin(step, from, inner, statement)
        : `LEFT JOIN ${statement.from(step.target, inner)} ON ${inner}."id" = ${from}."${step.column}"`,
    );
    return inner;
  }, alias);
  if (!("of" in value)) return columnSql(end, value.column, statement);
  const number = statement.alias();
  joins.push(`CROSS JOIN LATERAL (${listNumberSql(value, `${end}."id"`, statement)}) ${number}`);
  return `${number}.n`;
}

/** One value divided by another, or less another: days between days, hours between instants. */
function againstSql(
  of: ValueAt,
  { operator, value }: NonNullable<OrderKey["second"]>,
  alias: string,
  joins: string[],
  statement: Statement,
): string {
  const [first, second] = [of, value].map(each => valueSql(each, alias, joins, statement));
  // In double precision the same fraction is the same number however it is written (1/3, 2/6), and its text form reads
  // back exactly, as a cursor needs; null where there is nothing to divide by.
  if (operator === "per") return `(${first}::float8 / NULLIF(${second}::float8, 0))`;
  return kindOf(of.value) === "instant"
    ? `(extract(epoch FROM ${first} - ${second}) / 3600)`
    : `(${first} - ${second})`;
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
