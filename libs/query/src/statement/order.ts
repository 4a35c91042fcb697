import { CodedError } from "@youth-graph/kernel";
import type { ToManyAttribute } from "../model/attribute";
import type { Direction, OrderInput, RatioInput } from "../model/input";
import { attributeOf, modelOf, toManyOf, type Model } from "../model/model";
import { columnSql, fromSql } from "./link";
import { relatedSql } from "./related";
import type { Scope } from "./scope";

/** One key of an order: its SQL, and whether it can be null (nulls come last in both directions). */
export interface OrderKey {
  sql: string;
  direction: Direction;
  nullable: boolean;
}

export interface Order {
  keys: OrderKey[];
  /** The joins that the keys read from. */
  joins: string;
  /** Says which order this is; a cursor carries it. */
  signature: string;
}

/** The order that a client asked for, ended by the id so that it is total. */
export function orderOf(model: Model, alias: string, inputs: readonly OrderInput[], scope: Scope): Order {
  const joins: string[] = [];
  const parts = inputs.map((input, index) => keyOf(model, alias, input, scope, joins, `orderBy[${index}]`));
  const id: OrderKey = { sql: `${alias}."id"`, direction: "ASC", nullable: false };
  return {
    keys: [...parts.map(part => part.key), id],
    joins: joins.join(" "),
    signature: [model.name, ...parts.map(part => part.signature)].join("|"),
  };
}

function keyOf(
  model: Model,
  alias: string,
  input: OrderInput,
  scope: Scope,
  joins: string[],
  path: string,
): { key: OrderKey; signature: string } {
  const [entry, ...more] = Object.entries(input);
  if (!entry || more.length > 0 || entry[1] === null) {
    throw new CodedError("ORDER_INVALID", `${path} must name exactly one field and its direction.`, { path });
  }
  const [name, value] = entry;
  if (name === "ratio") return ratioKey(model, alias, value as RatioInput, scope, joins);
  const attribute = attributeOf(model, name);
  if (attribute.kind === "column") {
    const direction = value as Direction;
    return {
      key: { sql: columnSql(alias, attribute), direction, nullable: attribute.nullable },
      signature: `${name}:${direction}`,
    };
  }
  const target = modelOf(attribute.target());
  if (attribute.kind === "toMany" && attribute.shape !== "one") {
    const direction = countDirection(value as OrderInput, `${path}.${name}`);
    return {
      key: { sql: countJoin(attribute, alias, scope, joins), direction, nullable: false },
      signature: `${name}.count:${direction}`,
    };
  }
  const inner = scope.alias();
  joins.push(
    attribute.kind === "toMany"
      ? oneJoin(attribute, alias, inner, scope)
      : `LEFT JOIN ${fromSql(target, inner, scope)} ON ${inner}."id" = ${alias}."${attribute.column}"`,
  );
  const nested = keyOf(target, inner, value as OrderInput, scope, joins, `${path}.${name}`);
  return {
    key: {
      ...nested.key,
      nullable: nested.key.nullable || attribute.kind === "toMany" || attribute.nullable,
    },
    signature: `${name}.${nested.signature}`,
  };
}

/** Joins the number of a row's related rows; gives its SQL. */
function countJoin(attribute: ToManyAttribute, alias: string, scope: Scope, joins: string[]): string {
  const [inner, counted] = [scope.alias(), scope.alias()];
  joins.push(
    `CROSS JOIN LATERAL (SELECT count(*) AS n ${relatedSql(attribute, counted, `${alias}."id"`, scope)}) ${inner}`,
  );
  return `${inner}.n`;
}

/**
 * One count over another, null where the other is 0. In double precision the same fraction is the same number however
 * it is written (1/3, 2/6), and its text form reads back exactly, as a cursor needs.
 */
function ratioKey(
  model: Model,
  alias: string,
  { of, per, direction }: RatioInput,
  scope: Scope,
  joins: string[],
): { key: OrderKey; signature: string } {
  const [above, below] = [of, per].map(name => countJoin(toManyOf(model, name), alias, scope, joins));
  return {
    key: { sql: `(${above}::float8 / NULLIF(${below}, 0))`, direction, nullable: true },
    signature: `ratio(${of},${per}):${direction}`,
  };
}

/** The one row of a `hasOne` relation, as a join. */
export function oneJoin(attribute: ToManyAttribute, alias: string, inner: string, scope: Scope): string {
  const row = scope.alias();
  return `LEFT JOIN LATERAL (SELECT ${row}.* ${relatedSql(attribute, row, `${alias}."id"`, scope)} ${firstSql(attribute, row, scope)}) ${inner} ON TRUE`;
}

/** Which row is the one, where several qualify: the first in the relation's order, then by id. */
function firstSql({ target, fixed }: ToManyAttribute, row: string, scope: Scope): string {
  return `ORDER BY ${orderBySql(orderOf(modelOf(target()), row, fixed.orderBy ?? [], scope).keys, false)} LIMIT 1`;
}

function countDirection(input: OrderInput, path: string): Direction {
  const { count } = input;
  if (count !== "ASC" && count !== "DESC")
    throw new CodedError("ORDER_INVALID", `${path} must name a direction of count.`, { path });
  return count;
}

/** `ORDER BY` of the keys, or of their reverse for a page that is read from its end. */
export function orderBySql(keys: readonly OrderKey[], backwards: boolean): string {
  return keys
    .map(({ sql, direction, nullable }) => {
      const ascending = (direction === "ASC") !== backwards;
      const nulls = nullable ? (backwards ? " NULLS FIRST" : " NULLS LAST") : "";
      return `${sql} ${ascending ? "ASC" : "DESC"}${nulls}`;
    })
    .join(", ");
}
