import { CodedError } from "@youth-graph/kernel";
import type { Column, Model, ToMany } from "../catalog/model";
import type { Where } from "../declare/input";
import { existsSql } from "./exists";
import { comparableKind, fieldsOf } from "./field-path";
import { relatedSql } from "./related";
import { listFunctions, listNumberSql, takenColumn, type ListFunction, type ListNumber } from "./row-value";
import { all, negate, refuseNull, scalarCondition } from "./scalar-condition";
import type { Statement } from "./statement";
import { whereSql } from "./where";

/** The SQL of a condition on the rows that a to-many relation brings: on some, every or none of them, or on their numbers. */
export function toManyCondition(
  relation: ToMany,
  model: Model,
  alias: string,
  filter: Where,
  statement: Statement,
  path: string,
): string {
  const { target } = relation;
  const exists = (asked: unknown, condition: (inner: string) => string): string =>
    existsSql(() => {
      const inner = statement.alias();
      return `${relatedSql(relation, inner, `${alias}."id"`, statement, asked as Where)} AND ${condition(inner)}`;
    }, statement);
  if (relation.shape === "one")
    return exists(filter, inner => whereSql(target, inner, filter, statement, path));
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
          return exists(value, matching);
        case "none":
          return `NOT ${exists(value, matching)}`;
        case "every":
          return `NOT ${exists(value, inner => negate(matching(inner)))}`;
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
const summarized = (target: Model, of: ListFunction, field: string, path: string): Column =>
  takenColumn(
    target,
    of,
    field,
    ({ filterable }) => filterable,
    message => {
      throw new CodedError("FILTER_INVALID", `${path} ${message}`, { path });
    },
  );

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
