import { CodedError } from "@youth-graph/kernel";
import { GraphQLDateTimeISO, GraphQLLocalDate, GraphQLSafeInt } from "graphql-scalars";
import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLScalarType,
  GraphQLString,
} from "graphql";
import type { ColumnType } from "typeorm";

/** A library's scalar under our name; what it cannot read is the caller's mistake, and `wanted` says what it wants. */
function scalarOf(
  base: GraphQLScalarType,
  name: string,
  description: string,
  wanted: string,
  specifiedByURL: string,
): GraphQLScalarType {
  const { parseValue, parseLiteral, serialize } = base.toConfig();
  const reading =
    <Given extends unknown[]>(parse: (...given: Given) => unknown) =>
    (...given: Given): unknown => {
      try {
        return parse(...given);
      } catch {
        throw new CodedError("BAD_USER_INPUT", `A ${name} is ${wanted}.`);
      }
    };
  return new GraphQLScalarType({
    name,
    description,
    specifiedByURL,
    serialize: value => {
      try {
        return serialize(value);
      } catch {
        throw new CodedError("VALUE_OUT_OF_RANGE", `The value is no ${name}: that is ${wanted}.`);
      }
    },
    parseValue: reading(parseValue),
    parseLiteral: reading(parseLiteral),
  });
}

export const DateScalar = scalarOf(
  GraphQLLocalDate,
  "Date",
  "A calendar day (日期), `YYYY-MM-DD`, without a time zone.",
  "a day of the calendar, YYYY-MM-DD",
  "https://scalars.graphql.org/andimarek/local-date",
);

export const DateTimeScalar = scalarOf(
  GraphQLDateTimeISO,
  "DateTime",
  "An instant (时刻), ISO 8601. Given with its time zone, such as `2021-05-24T09:00:00+08:00`; answered in UTC.",
  "an instant with its time zone, such as 2021-05-24T09:00:00+08:00",
  "https://scalars.graphql.org/andimarek/date-time",
);

/** Where 32 bits are too few: person-times of a nation still fit. */
export const SafeIntScalar = scalarOf(
  GraphQLSafeInt,
  "SafeInt",
  "A whole number up to 2^53 - 1, where 32 bits are too few.",
  "a whole number up to 9007199254740991",
  "https://tc39.es/ecma262/#sec-number.max_safe_integer",
);

export type ScalarKind =
  "id" | "text" | "code" | "int" | "bigint" | "decimal" | "boolean" | "date" | "instant" | "enum";

const numbers: readonly ScalarKind[] = ["int", "bigint", "decimal"];

export const isNumber = (scalar: ScalarKind): boolean => numbers.includes(scalar);

export const isTime = (scalar: ScalarKind): scalar is "date" | "instant" =>
  scalar === "date" || scalar === "instant";

interface ScalarTraits {
  /** The GraphQL type of a value; an enum's is its own. */
  graphql: GraphQLScalarType;
  /** The PostgreSQL type of the column. */
  column: ColumnType;
  /** Names sort by pinyin; codes sort by their characters. */
  collation?: string;
}

export const scalarTraits: Record<Exclude<ScalarKind, "enum">, ScalarTraits> = {
  id: { graphql: GraphQLID, column: "uuid" },
  text: { graphql: GraphQLString, column: "text", collation: "zh-x-icu" },
  code: { graphql: GraphQLString, column: "text", collation: "C" },
  int: { graphql: GraphQLInt, column: "integer" },
  bigint: { graphql: SafeIntScalar, column: "bigint" },
  decimal: { graphql: GraphQLFloat, column: "numeric" },
  boolean: { graphql: GraphQLBoolean, column: "boolean" },
  date: { graphql: DateScalar, column: "date" },
  instant: { graphql: DateTimeScalar, column: "timestamptz" },
};
