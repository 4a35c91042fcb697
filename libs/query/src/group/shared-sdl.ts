/** What every service's aggregates share, to the letter: composition merges equal definitions. */
const median = `"The value in the middle (中位数), interpolated." median: Float`;
const percentile = `"The value below which the share \`p\` (0 to 1) of all values lies (百分位数), interpolated." percentile(p: Float!): Float`;

function numbers(name: string, { sum, value }: { sum?: string; value: string }): string {
  const missing = "missing values are left out; null when there is none.";
  return `"""Numbers about the values of a group; ${missing}"""
type ${name}Aggregates @shareable {
  ${sum === undefined ? "" : `"Their sum (合计)." sum: ${sum}`}
  "Their mean (平均值)." avg: Float
  "The smallest (最小值)." min: ${value}
  "The largest (最大值)." max: ${value}
  "Their sample standard deviation (标准差); null for fewer than two." stddev: Float
  ${median}
  ${percentile}
}`;
}

const times = (name: string, description: string): string => `"""${description}"""
type ${name}Aggregates @shareable {
  "The earliest (最早)." min: ${name}
  "The latest (最晚)." max: ${name}
}`;

const having = (
  name: string,
  sum: boolean,
): string => `"""Conditions on numbers about the values of a group."""
input ${name}Having { ${sum ? "sum: FloatFilter " : ""}avg: FloatFilter min: FloatFilter max: FloatFilter stddev: FloatFilter median: FloatFilter }`;

const order = (
  name: string,
  sum: boolean,
): string => `"""An order by a number about the values of a group: exactly one field."""
input ${name}GroupOrder { ${sum ? "sum: Direction " : ""}avg: Direction min: Direction max: Direction stddev: Direction median: Direction }`;

const zoned = `(timeZone: String! = "Asia/Shanghai")`;
const week = "the day of the week (星期), 1 Monday to 7 Sunday";

export const aggregateSharedSdl = [
  numbers("Int", { sum: "SafeInt", value: "Int" }),
  numbers("SafeInt", { sum: "SafeInt", value: "SafeInt" }),
  numbers("Float", { sum: "Float", value: "Float" }),
  numbers("UnsummedInt", { value: "Int" }),
  numbers("UnsummedSafeInt", { value: "SafeInt" }),
  numbers("UnsummedFloat", { value: "Float" }),
  times("Date", "The first and the last of a group's days."),
  times("DateTime", "The first and the last of a group's instants."),
  ...[true, false].flatMap(sum => {
    const name = sum ? "Number" : "UnsummedNumber";
    return [having(name, sum), order(name, sum)];
  }),
  `"""Conditions on the first and the last of a group's days."""\ninput DateHaving { min: DateFilter max: DateFilter }`,
  `"""Conditions on the first and the last of a group's instants."""\ninput DateTimeHaving { min: DateTimeFilter max: DateTimeFilter }`,
  `"""An order by the first or the last of a group's days or instants: exactly one field."""\ninput TimeGroupOrder { min: Direction max: Direction }`,
  `"""What becomes of buckets that no row fell into."""
enum Fill {
  "They are there, with 0 for counts and sums (补零): from the first bucket to the last, as far as \`where\` reaches on that column, else as far as the rows do."
  ZERO
}`,
  `"""Days fall into these; weeks start on Monday."""\nenum DateUnit { DAY WEEK MONTH QUARTER YEAR }`,
  `"""Instants fall into these; weeks start on Monday."""\nenum DateTimeUnit { HOUR DAY WEEK MONTH QUARTER YEAR }`,
  `"""What a group's days have in common."""
type DateGroupKeys @shareable {
  "The day itself." value: Date
  "The first day of the unit that the day lies in." truncate(unit: DateUnit!): Date
  "Of the day, ${week}." dayOfWeek: Int
}`,
  `"""What a group's instants have in common, in a time zone: one of the IANA names, Asia/Shanghai unless given."""
type DateTimeGroupKeys @shareable {
  "The instant itself." value: DateTime
  "The instant at which the unit begins that the instant lies in." truncate(unit: DateTimeUnit!, timeZone: String! = "Asia/Shanghai"): DateTime
  "The local day on which the unit begins that the instant lies in." date(unit: DateUnit! = DAY, timeZone: String! = "Asia/Shanghai"): Date
  "Of the local day, ${week}." dayOfWeek${zoned}: Int
  "The local hour (小时), 0 to 23." hourOfDay${zoned}: Int
}`,
].join("\n\n");
