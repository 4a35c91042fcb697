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

/** A day, `YYYY-MM-DD`. */
export const DateScalar = new GraphQLScalarType({
  ...GraphQLLocalDate.toConfig(),
  name: "Date",
  description: "A calendar day (日期), `YYYY-MM-DD`, without a time zone.",
});

/** An instant in UTC, ISO 8601. */
export const DateTimeScalar = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  name: "DateTime",
  description: "An instant (时刻) in UTC, ISO 8601, e.g. `2021-05-24T01:00:00.000Z`.",
});

/** A whole number that outgrows 32 bits: person-times of a nation still fit. */
export const SafeIntScalar = new GraphQLScalarType({
  ...GraphQLSafeInt.toConfig(),
  name: "SafeInt",
  description: "A whole number up to 2^53 - 1, where 32 bits are too few.",
});

export type ScalarKind =
  "id" | "text" | "code" | "int" | "bigint" | "decimal" | "boolean" | "date" | "instant" | "enum";

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
