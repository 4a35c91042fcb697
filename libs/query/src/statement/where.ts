import { CodedError, uuidOf } from "@youth-graph/kernel";
import { attributeOf, type Column, type Model, type ToMany, type ToOne } from "../catalog/model";
import type { Where } from "../declare/input";
import { pinyinColumn } from "../declare/pinyin-column";
import { columnSql, withinSql } from "./link";
import { comparableKind, fieldSql } from "./field-path";
import { relatedSql } from "./related";
import { listFunctions, listNumberSql, takes, type ListFunction, type ListNumber } from "./row-value";
import {
  all,
  any,
  arrayCondition,
  encoderOf,
  negate,
  refuseNull,
  scalarCondition,
  type Operand,
} from "./scalar-condition";
import type { Statement } from "./statement";

/**
 * The SQL condition of a `where` input on the rows of `alias`. It may come out unknown (NULL) where it is not true;
 * whoever negates it uses `negate`.
 */
export function whereSql(
  model: Model,
  alias: string,
  where: Where,
  statement: Statement,
  path = "where",
): string {
  return all(
    Object.entries(where).map(([name, value]) => {
      const here = `${path}.${name}`;
      refuseNull(value, here);
      const nested = (inner: unknown, at = here): string => {
        refuseNull(inner, at);
        return whereSql(model, alias, inner as Where, statement, at);
      };
      switch (name) {
        case "and":
          return all((value as Where[]).map(inner => nested(inner)));
        case "or":
          return any((value as Where[]).map(inner => nested(inner)));
        case "not":
          return negate(nested(value));
        case "within":
          return withinSql(model, alias, statement.value(rootOf(statement, value)), statement);
        default:
          return attributeCondition(model, alias, name, value as Where, statement, here);
      }
    }),
  );
}

function attributeCondition(
  model: Model,
  alias: string,
  name: string,
  filter: Where,
  statement: Statement,
  path: string,
): string {
  const attribute = attributeOf(model, name);
  if (attribute.kind === "toOne") return toOneCondition(attribute, alias, filter, statement, path);
  if (attribute.kind === "toMany") return toManyCondition(attribute, model, alias, filter, statement, path);
  const operand = {
    sql: columnSql(alias, attribute, statement),
    path,
    encode: encoderOf(attribute, model.prefix),
    fieldAt: fieldsOf(model, alias, comparableKind(attribute), statement),
    ...(attribute.searchable && { pinyin: `${alias}."${pinyinColumn(attribute.column)}"` }),
  };
  return attribute.list
    ? arrayCondition(operand, filter, statement)
    : scalarCondition(operand, filter, statement);
}

/** The fields of a row that are of one kind, by their path. */
const fieldsOf =
  (model: Model, alias: string, kind: string, statement: Statement): Operand["fieldAt"] =>
  field =>
    fieldSql(model, alias, kind, field, statement);

/** The id of a row of the tree, from the client's. */
export function rootOf({ catalog }: Statement, id: unknown): string {
  return uuidOf(catalog.tree?.prefix ?? "", String(id));
}

function toOneCondition(
  { target, column }: ToOne,
  alias: string,
  filter: Where,
  statement: Statement,
  path: string,
): string {
  const inner = statement.alias();
  return `EXISTS (SELECT FROM ${statement.from(target, inner)} WHERE ${inner}."id" = ${alias}."${column}" AND ${whereSql(target, inner, filter, statement, path)})`;
}

function toManyCondition(
  relation: ToMany,
  model: Model,
  alias: string,
  filter: Where,
  statement: Statement,
  path: string,
): string {
  const { target } = relation;
  const rows = (asked: unknown, condition: (inner: string) => string): string => {
    const inner = statement.alias();
    return `${relatedSql(relation, inner, `${alias}."id"`, statement, asked as Where)} AND ${condition(inner)}`;
  };
  if (relation.shape === "one")
    return `EXISTS (SELECT ${rows(filter, inner => whereSql(target, inner, filter, statement, path))})`;
  const { where, ...asked } = filter;
  if (where !== undefined && !listFunctions.some(of => asked[of] !== undefined)) {
    const message = `${path}.where says which rows \`count\`, \`sum\` and the like are of: give one of them too, or use some, every or none.`;
    throw new CodedError("FILTER_INVALID", message, { path: `${path}.where` });
  }
  return all(
    Object.entries(asked).map(([word, value]) => {
      const here = `${path}.${word}`;
      refuseNull(value, here);
      const matching = (inner: string): string => whereSql(target, inner, value as Where, statement, here);
      switch (word) {
        case "some":
          return `EXISTS (SELECT ${rows(value, matching)})`;
        case "none":
          return `NOT EXISTS (SELECT ${rows(value, matching)})`;
        case "every":
          return `NOT EXISTS (SELECT ${rows(value, inner => negate(matching(inner)))})`;
        default:
          refuseNull(where, `${path}.where`);
          return all(
            listNumbers(relation, word, value as Where, path).map(({ number, filter: condition, at }) =>
              numberCondition(
                { ...number, where: (where ?? {}) as Where },
                model,
                alias,
                condition,
                at,
                statement,
              ),
            ),
          );
      }
    }),
  );
}

interface NumberCondition {
  number: Omit<ListNumber, "where">;
  filter: Where;
  at: string;
}

/** The numbers of a list that a filter names, each with what it must meet: its `count`, or the `sum` of a column. */
function listNumbers(list: ToMany, word: string, filter: Where, path: string): NumberCondition[] {
  const of = listFunctions.find(name => name === word);
  const at = `${path}.${word}`;
  if (of === undefined) throw new CodedError("FILTER_INVALID", `${at} is not a quantifier.`, { path: at });
  if (of === "count") return [{ number: { list, of, path }, filter, at }];
  return Object.entries(filter).map(([name, condition]) => {
    const inner = `${at}.${name}`;
    refuseNull(condition, inner);
    return {
      number: { list, of, path, column: summarized(list.target, of, name, inner) },
      filter: condition as Where,
      at: inner,
    };
  });
}

/** @throws CodedError FILTER_INVALID for what has no such number */
function summarized({ name, columns }: Model, of: ListFunction, field: string, path: string): Column {
  const able = columns.filter(each => each.filterable && takes(of, each));
  const column = able.find(each => each.name === field);
  if (column) return column;
  throw new CodedError(
    "FILTER_INVALID",
    `${path} is nothing to take the ${of} of: of ${name} ${able.map(each => each.name).join(", ") || "nothing"} is.`,
    { path },
  );
}

function numberCondition(
  number: ListNumber,
  model: Model,
  alias: string,
  filter: Where,
  path: string,
  statement: Statement,
): string {
  const found = statement.alias();
  const operand = {
    sql: `${found}.n`,
    path,
    encode: (same: unknown): unknown => same,
    fieldAt: fieldsOf(model, alias, number.column ? comparableKind(number.column) : "a number", statement),
  };
  return `(SELECT ${scalarCondition(operand, filter, statement)} FROM (${listNumberSql(number, `${alias}."id"`, statement)}) ${found})`;
}
