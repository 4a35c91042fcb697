import { GraphQLBoolean, GraphQLFloat, GraphQLInt, GraphQLString } from "graphql";
import { registerEnumType } from "type-graphql";
import { Node } from "../declare/face";
import { DateScalar, DateTimeScalar, SafeIntScalar } from "../declare/scalar-kind";
import type { Summary } from "../group/group-columns";
import { combinators, DateFilter, DateTimeFilter, FloatFilter } from "./filters";
import { defineInput, defineObject, type ArgumentSpec, type FieldSpec, type TypeValue } from "./define-type";

/** Types that every service's schema shares, to the letter: composition merges equal definitions. */
const shareable = ["@shareable"];

function enumOf<Value extends string>(name: string, description: string, values: Record<Value, string>): object {
  const members = Object.fromEntries(Object.keys(values).map(value => [value, value]));
  const valuesConfig = Object.fromEntries(
    Object.entries<string>(values).map(([value, about]) => [value, { description: about }]),
  );
  registerEnumType(members, { name, description, valuesConfig: valuesConfig as never });
  return members;
}

export const Direction = enumOf("Direction", "A direction of order; missing values come last in both.", {
  ASC: "Smallest, earliest, first in the alphabet first (升序).",
  DESC: "Largest, latest, last in the alphabet first (降序).",
});
export const Fill = enumOf("Fill", "What becomes of buckets that no row fell into.", {
  ZERO: "They are there, with 0 for counts and sums (补零): from the first bucket to the last, as far as `where` reaches on that column, else as far as the rows do.",
});
const units = { DAY: "Day (日).", WEEK: "Week, from Monday (周).", MONTH: "Month (月).", QUARTER: "Quarter (季度).", YEAR: "Year (年)." };
const DateUnit = enumOf("DateUnit", "What days fall into; weeks start on Monday.", units);
const DateTimeUnit = enumOf("DateTimeUnit", "What instants fall into; weeks start on Monday.", {
  HOUR: "Hour (小时).",
  ...units,
});

export const CountOrder = defineInput("CountOrder", "An order by the number of related rows.", () => [
  { name: "count", type: () => Direction, nullable: false },
]);

export const RatioOrder = defineInput(
  "RatioOrder",
  "An order by one count of related rows over another, such as social workers per volunteer; a row with nothing to divide by comes last.",
  () => [
    { name: "of", description: "The list that is counted, by its name here, such as `socialWorkers`.", type: () => GraphQLString, nullable: false },
    { name: "per", description: "The list whose count it is divided by.", type: () => GraphQLString, nullable: false },
    { name: "direction", type: () => Direction, nullable: false },
  ],
);

const path =
  "by its path in the selection, in the names of the query: `count`, `memberCount.avg`, `small.count` of an alias";

export const GroupHaving = defineInput(
  "GroupHaving",
  `Which groups, by a number that they select: all given conditions must hold. \`by\` names the number ${path}.`,
  self => [
    ...combinators(self),
    { name: "by", type: () => GraphQLString },
    { name: "is", description: "A condition on a number.", type: () => FloatFilter },
    { name: "day", description: "A condition on the first or last of days.", type: () => DateFilter },
    { name: "instant", description: "A condition on the first or last of instants.", type: () => DateTimeFilter },
  ],
);

export const GroupOrder = defineInput(
  "GroupOrder",
  `One key of an order of groups: a number or key that they select, ${path}, or \`groupedBy.division.name\`. Ties end on all keys.`,
  () => [
    { name: "by", type: () => GraphQLString, nullable: false },
    { name: "direction", description: "ASC unless given.", type: () => Direction },
  ],
);

export const PageInfo = defineObject(
  "PageInfo",
  "Where a page lies in its list (Relay).",
  [
    { name: "hasNextPage", description: "More rows follow this page.", type: () => GraphQLBoolean },
    { name: "hasPreviousPage", description: "Rows come before this page.", type: () => GraphQLBoolean },
    { name: "startCursor", description: "The cursor of the first row; null on an empty page.", type: () => GraphQLString, nullable: true },
    { name: "endCursor", description: "The cursor of the last row; null on an empty page.", type: () => GraphQLString, nullable: true },
  ],
  shareable,
);

export const Edge = defineObject(
  "Edge",
  "A row in a list, whatever its type (Relay); `nodes` beside `edges` have the rows with their type.",
  [
    { name: "cursor", description: "Opaque; continues the list after or before this row.", type: () => GraphQLString },
    { name: "node", description: "The row: `... on Branch { name }` selects of it.", type: () => Node },
  ],
  shareable,
);

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
  number("percentile", "The value below which the share `p` of all values lies (百分位数), interpolated.", [share]),
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
  Number: defineObject("NumberAggregates", `Numbers about values that add up; ${left}.`, [sum, ...numbers], shareable),
  UnsummedNumber: defineObject("UnsummedNumberAggregates", `Numbers about values that do not add up, such as persons, ranks and years; ${left}.`, numbers, shareable),
  Date: defineObject("DateAggregates", "The first and the last of a group's days.", bounds(DateScalar), shareable),
  DateTime: defineObject("DateTimeAggregates", "The first and the last of a group's instants.", bounds(DateTimeScalar), shareable),
  Distinct: defineObject("DistinctAggregates", "How many different values a group has.", [distinctCount], shareable),
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
const key = (name: string, description: string, type: TypeValue, args?: readonly ArgumentSpec[]): FieldSpec => ({
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
      key("truncate", "The instant at which the unit begins that the instant lies in.", DateTimeScalar, [unit(DateTimeUnit), zone]),
      key("date", "The local day on which the unit begins that the instant lies in.", DateScalar, [unit(DateUnit, "DAY"), zone]),
      key("dayOfWeek", `Of the local day, ${week}.`, GraphQLInt, [zone]),
      key("hourOfDay", "The local hour (小时), 0 to 23.", GraphQLInt, [zone]),
    ],
    shareable,
  ),
};
