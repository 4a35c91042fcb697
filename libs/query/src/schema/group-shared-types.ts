import { GraphQLFloat, GraphQLInt, GraphQLString } from "graphql";
import { DateScalar, DateTimeScalar, SafeIntScalar } from "../declare/scalar-kind";
import type { Summary } from "../group/group-columns";
import { defineObject, type ArgumentSpec, type FieldSpec, type TypeValue } from "./define-type";
import { DateTimeUnit, DateUnit, shareable } from "./shared-types";

const distinctCount: FieldSpec = {
  name: "distinctCount",
  description: "How many different values, missing ones apart (去重计数).",
  type: () => SafeIntScalar,
};
const share: ArgumentSpec = { name: "p", description: "The share, from 0 to 1.", type: () => GraphQLFloat };
const number = (name: string, description: string, args?: readonly ArgumentSpec[]): FieldSpec => ({
  name,
  description,
  type: () => GraphQLFloat,
  nullable: true,
  ...(args && { args }),
});
const numbers: FieldSpec[] = [
  number("avg", "Their mean (平均值)."),
  number("min", "The smallest (最小值)."),
  number("max", "The largest (最大值)."),
  number("stddev", "Their sample standard deviation (标准差); null for fewer than two."),
  number("median", "The value in the middle (中位数), interpolated."),
  number("percentile", "The value below which the share `p` of all values lies (百分位数), interpolated.", [
    share,
  ]),
  distinctCount,
];
const sum: FieldSpec = number("sum", "Their sum (合计); exact up to 2^53 - 1, beyond that an error.");
const left = "missing ones are left out, and a number is null when there are none";
const bounds = (type: TypeValue): FieldSpec[] => [
  { name: "min", description: "The earliest (最早).", type: () => type, nullable: true },
  { name: "max", description: "The latest (最晚).", type: () => type, nullable: true },
  distinctCount,
];

/** What a group tells of the values of a column, by kind of column. */
export const summaries: Record<Summary, TypeValue> = {
  Number: defineObject(
    "NumberAggregates",
    `Numbers about values that add up; ${left}.`,
    [sum, ...numbers],
    shareable,
  ),
  UnsummedNumber: defineObject(
    "UnsummedNumberAggregates",
    `Numbers about values that do not add up, such as persons, ranks and years; ${left}.`,
    numbers,
    shareable,
  ),
  Date: defineObject(
    "DateAggregates",
    "The first and the last of a group's days.",
    bounds(DateScalar),
    shareable,
  ),
  DateTime: defineObject(
    "DateTimeAggregates",
    "The first and the last of a group's instants.",
    bounds(DateTimeScalar),
    shareable,
  ),
  Distinct: defineObject(
    "DistinctAggregates",
    "How many different values a group has.",
    [distinctCount],
    shareable,
  ),
};

const zone: ArgumentSpec = {
  name: "timeZone",
  description: "A name of the IANA database.",
  type: () => GraphQLString,
  defaultValue: "Asia/Shanghai",
};
const unit = (type: object, defaultValue?: string): ArgumentSpec => ({
  name: "unit",
  description: "What it falls into.",
  type: () => type,
  ...(defaultValue !== undefined && { defaultValue }),
});
const week = "the day of the week (星期), 1 Monday to 7 Sunday";
const key = (
  name: string,
  description: string,
  type: TypeValue,
  args?: readonly ArgumentSpec[],
): FieldSpec => ({
  name,
  description,
  type: () => type,
  nullable: true,
  ...(args && { args }),
});

/** What groups may be made of in place of a day or an instant itself. */
export const timeKeys = {
  date: defineObject(
    "DateGroupKeys",
    "What a group's days have in common.",
    [
      key("value", "The day itself.", DateScalar),
      key("truncate", "The first day of the unit that the day lies in.", DateScalar, [unit(DateUnit)]),
      key("dayOfWeek", `Of the day, ${week}.`, GraphQLInt),
    ],
    shareable,
  ),
  instant: defineObject(
    "DateTimeGroupKeys",
    "What a group's instants have in common, in a time zone.",
    [
      key("value", "The instant itself.", DateTimeScalar),
      key("truncate", "The instant at which the unit begins that the instant lies in.", DateTimeScalar, [
        unit(DateTimeUnit),
        zone,
      ]),
      key("date", "The local day on which the unit begins that the instant lies in.", DateScalar, [
        unit(DateUnit, "DAY"),
        zone,
      ]),
      key("dayOfWeek", `Of the local day, ${week}.`, GraphQLInt, [zone]),
      key("hourOfDay", "The local hour (小时), 0 to 23.", GraphQLInt, [zone]),
    ],
    shareable,
  ),
};
