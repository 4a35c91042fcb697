import { DateScalar, graphEnum } from "@youth-graph/query";
import { Directive, Field, Float, ObjectType } from "type-graphql";

export const MeasureKind = graphEnum(
  "MeasureKind",
  "What a number counts (计量类型). Kinds never add up with one another.",
  {
    SESSIONS: "Sessions held (场次)",
    COHORTS: "Training cohorts (期)",
    TEAMS: "Teams (支)",
    PERSON_TIMES: "Person-times (人次): attendances; they add up",
    PERSONS: "Persons (人): each counted once; they never add up",
    HOURS: "Hours (小时)",
    CASES: "Casework cases (个案)",
    GROUPS: "Group-work groups (小组)",
    KINDS: "Kinds (种)",
    UNITS: "Units (单位)",
    SCHOOLS: "Schools (所)",
    ORGANIZATIONS: "Organizations (个)",
    PROJECTS: "Projects (项目)",
    SERVICES: "Services (服务)",
    PLACES: "Places (处)",
    WEEKS: "Weeks (周)",
    DATE: "A day, in `text` (日期)",
    PERIOD: "A span of years, in `text` (时段)",
    NAME: "A name, in `text` (名称)",
  },
);
export type MeasureKind = keyof typeof MeasureKind;

export const Qualifier = graphEnum("Qualifier", "How sharp a number is (限定).", {
  EXACT: "Exactly this (确数)",
  AT_LEAST: "This or more (余)",
  EXCEEDS: "More than this (超)",
  APPROXIMATE: "About this (约)",
  NOT_GIVEN: "No number is given (未说明)",
});
export type Qualifier = keyof typeof Qualifier;

export const MeasureMethod = graphEnum("MeasureMethod", "How a number was got (计数方法).", {
  ROSTER: "From a list of names or rows (名册)",
  CHECK_IN: "From check-ins (签到)",
  HEADCOUNT: "Heads were counted (清点)",
  REPORTED: "A report says so (报道)",
});
export type MeasureMethod = keyof typeof MeasureMethod;

/** A number about reach is never bare. */
@Directive("@shareable")
@ObjectType({
  description: "A number with what it counts, how sharp it is, how it was got and for which time (计量).",
  simpleResolvers: true,
})
export class Measure {
  @Field(() => MeasureKind, { description: "What is counted (类型)." })
  kind!: MeasureKind;

  @Field(() => Float, {
    nullable: true,
    description: "The number; null where none is given or known, never 0 for unknown (数值).",
  })
  value!: number | null;

  @Field(() => String, { nullable: true, description: "What is no number: a day, a period, a name (文字)." })
  text!: string | null;

  @Field(() => Qualifier, { description: "How sharp the number is (限定)." })
  qualifier!: Qualifier;

  @Field(() => MeasureMethod, { description: "How it was got (方法)." })
  method!: MeasureMethod;

  @Field(() => DateScalar, {
    nullable: true,
    description: "First day counted; null when the source gives no start (起始日).",
  })
  periodStart!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Day up to which it is counted, that day included (截至日).",
  })
  asOf!: string | null;

  @Field(() => String, { description: "Who says so, or which rows were counted (来源)." })
  source!: string;
}
