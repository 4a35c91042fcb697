import type { SourcedRow } from "./provenance";

/** What is counted. Kinds never add up with one another: 人次 (PERSON_TIMES) is not 人 (PERSONS). */
export const MEASURE_KINDS = [
  "SESSIONS", // 场次
  "COHORTS", // 期
  "TEAMS", // 支
  "PERSON_TIMES", // 人次
  "PERSONS", // 人, unique persons
  "HOURS", // 小时
  "CASES", // 个案
  "GROUPS", // 小组
  "KINDS", // 种
  "UNITS", // 单位
  "SCHOOLS", // 所
  "ORGANIZATIONS", // 个
  "PROJECTS", // 项目
  "SERVICES", // 服务
  "PLACES", // 处
  "WEEKS", // 周
  "DATE", // a day, in valueText
  "PERIOD", // a span of years, in valueText
  "NAME", // a name, in valueText
] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** How sharp the number is: 85 | 500余 "at least" | 超 "exceeds" | 约 "about" | not given. */
export const QUALIFIERS = ["EXACT", "AT_LEAST", "EXCEEDS", "APPROXIMATE", "NOT_GIVEN"] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** How the number was got: a signed list, a check-in, a count of heads, or a claim in a report. */
export const MEASURE_METHODS = ["ROSTER", "CHECK_IN", "HEADCOUNT", "REPORTED"] as const;
export type MeasureMethod = (typeof MEASURE_METHODS)[number];

/** A figure of the report (报道数字), as printed. The four services each store those they own. */
export interface FigureRow extends SourcedRow {
  /** F01 … F32; unique over all services. */
  code: string;
  /** What is counted, Chinese. */
  subject: string;
  /** What is counted, English. */
  subjectEn: string;
  kind: MeasureKind;
  /** The number, or null where none is given or the value is no number. */
  valueNumber: number | null;
  /** A date, a period or a name, for the kinds DATE, PERIOD and NAME. */
  valueText: string | null;
  qualifier: Qualifier;
  /** Chinese counting word as printed (人次, 场次, …); null where there is none. */
  unit: string | null;
  /** First day counted, "YYYY-MM-DD"; null = the report gives no start. */
  periodStart: string | null;
  /** Day up to which it is counted, inclusive, "YYYY-MM-DD". */
  asOf: string;
  /** What it is about: `district`, `policy`, `campaign:…`, `project:…`, `projects:…` or `resource:…`. */
  scope: string;
  /** Who said so, in words. */
  source: string;
}
