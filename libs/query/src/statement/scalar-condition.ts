import type { FieldPath } from "./field-path";
import { CodedError, uuidOf } from "@youth-graph/kernel";
import type { Column } from "../catalog/model";
import { pinyinKey } from "./pinyin";
import { narrowed } from "./narrowed";
import { spokenSql, spokenWords } from "./spoken-name";
import type { Statement } from "./statement";

/** What a scalar filter needs to know of its operand. */
export interface Operand {
  sql: string;
  /** For error messages: where in the filter we are. */
  path: string;
  /** Turns what the client sent into what the column holds. */
  encode: (value: unknown) => unknown;
  /** Of a name: the SQL of its pinyin. */
  pinyin?: string;
  /** The SQL of another field of the same kind, by its path from the row. */
  fieldAt: (field: FieldPath) => string;
}

type Operator = (operand: Operand, value: never, statement: Statement) => string;

/** A text with LIKE's own characters escaped. */
export const like = (value: string): string => value.replace(/[\\%_]/g, "\\$&");
const compare =
  (operator: string): Operator =>
  ({ sql, encode }, value, statement) =>
    `${sql} ${operator} ${statement.value(encode(value))}`;
const matches =
  (operator: "LIKE" | "ILIKE", pattern: (escaped: string) => string): Operator =>
  ({ sql, pinyin }, value: string, statement) => {
    const matching = `${sql} ${operator} ${statement.value(pattern(like(value)))}`;
    return pinyin === undefined ? matching : narrowed(matching, sql, value, operator, statement);
  };
const isIn: Operator = ({ sql, encode }, values: unknown[], statement) =>
  `${sql} = ANY(${statement.value(values.map(encode))})`;

const comparisons = { eq: "=", ne: "IS DISTINCT FROM", lt: "<", lte: "<=", gt: ">", gte: ">=" };

const operators: Record<string, Operator> = {
  ...Object.fromEntries(Object.entries(comparisons).map(([name, operator]) => [name, compare(operator)])),
  in: isIn,
  notIn: (operand, values, statement) => `(${isIn(operand, values, statement)}) IS NOT TRUE`,
  isNull: ({ sql }, value: boolean) => `${sql} IS ${value ? "" : "NOT "}NULL`,
  between: ({ sql }, { from, to }: { from: unknown; to: unknown }, statement) =>
    `(${sql} >= ${statement.value(from)} AND ${sql} < ${statement.value(to)})`,
  contains: matches("LIKE", text => `%${text}%`),
  startsWith: matches("LIKE", text => `${text}%`),
  endsWith: matches("LIKE", text => `%${text}`),
  eqInsensitive: matches("ILIKE", text => text),
  containsInsensitive: matches("ILIKE", text => `%${text}%`),
  startsWithInsensitive: matches("ILIKE", text => `${text}%`),
  endsWithInsensitive: matches("ILIKE", text => `%${text}`),
  pinyin: ({ pinyin = "NULL", path }, value: string, statement) =>
    `${pinyin} LIKE ${statement.value(`%${pinyinKey(value, path)}%`)}`,
  field: ({ sql, path, fieldAt }, fields: Partial<Record<keyof typeof comparisons, string>>) =>
    all(
      Object.entries(fields).map(([operator, field]) => {
        const at = `${path}.${operator}`;
        refuseNull(field, at);
        return `${sql} ${comparisons[operator as keyof typeof comparisons]} ${fieldAt({ path: field, at })}`;
      }),
    ),
  matches: ({ sql, path }, value: string, statement) => {
    const words = spokenWords(value);
    if (words.length > 0) return spokenSql(sql, words, statement);
    throw new CodedError(
      "FILTER_INVALID",
      `${path} takes a name as people say it, such as "东北园社区": at least one letter or digit.`,
      { path },
    );
  },
};

export const all = (conditions: string[]): string =>
  conditions.length === 0 ? "TRUE" : `(${conditions.join(" AND ")})`;
export const any = (conditions: string[]): string =>
  conditions.length === 0 ? "FALSE" : `(${conditions.join(" OR ")})`;

/**
 * True where the condition is false *or unknown*: a filter and its `not` part the rows in two, with none left out.
 */
export const negate = (condition: string): string => `(${condition}) IS NOT TRUE`;

export function refuseNull(value: unknown, path: string): void {
  if (value === null) {
    throw new CodedError("FILTER_NULL", `${path} is null: leave it out for no condition, or use isNull.`, {
      path,
    });
  }
}

/** The SQL of a `StringFilter`, `IntFilter`, … on one operand. */
export function scalarCondition(
  operand: Operand,
  filter: Record<string, unknown>,
  statement: Statement,
): string {
  return all(
    Object.entries(filter).map(([operator, value]) => {
      const path = `${operand.path}.${operator}`;
      refuseNull(value, path);
      const nested = (inner: unknown): string =>
        scalarCondition({ ...operand, path }, inner as Record<string, unknown>, statement);
      if (operator === "and") return all((value as unknown[]).map(nested));
      if (operator === "or") return any((value as unknown[]).map(nested));
      if (operator === "not") return negate(nested(value));
      const apply = operators[operator];
      if (!apply) throw new CodedError("FILTER_INVALID", `${path} is not an operator.`, { path });
      return apply({ ...operand, path }, value as never, statement);
    }),
  );
}

/** The SQL of a `StringArrayFilter` or an enum's; a missing list counts as an empty one. */
export function arrayCondition(
  operand: Operand,
  filter: Record<string, unknown>,
  statement: Statement,
): string {
  const list = operand.sql;
  return all(
    Object.entries(filter).map(([operator, value]) => {
      const path = `${operand.path}.${operator}`;
      refuseNull(value, path);
      switch (operator) {
        case "has":
          return `${statement.value(value)} = ANY(${list})`;
        case "hasSome":
          return `${list} && ${statement.value(value)}`;
        case "hasEvery":
          return (value as unknown[]).length === 0 ? "TRUE" : `${list} @> ${statement.value(value)}`;
        case "isEmpty":
          return value === true ? `COALESCE(cardinality(${list}), 0) = 0` : `cardinality(${list}) > 0`;
        default:
          throw new CodedError("FILTER_INVALID", `${path} is not an operator.`, { path });
      }
    }),
  );
}

/** How a client's value of a column becomes the column's own: ids lose their prefix. */
export function encoderOf(column: Column, prefix: string): (value: unknown) => unknown {
  return column.scalar === "id" ? value => uuidOf(prefix, String(value)) : value => value;
}
