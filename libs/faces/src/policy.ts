import { code, date, enumeration, face, graphEnum, text, toOne } from "@youth-graph/query";
import { DivisionFace } from "./division";
import { Sourced } from "./sourced";

export const PolicyKind = graphEnum("PolicyKind", "Kind of policy (类型).", {
  PLAN: "Plan (规划)",
  WORK_MODE: "Work mode (工作模式)",
  ACTION: "Action (行动)",
  BRAND: "Brand (品牌)",
  SLOGAN: "Slogan (口号)",
});
export type PolicyKind = keyof typeof PolicyKind;

@face({
  owner: "organization",
  description: "A plan, work mode, action, brand or slogan (规划与品牌).",
  plural: "policies",
  place: "division",
  naturalKey: "code",
})
export abstract class PolicyFace extends Sourced {
  @code("Short name for programs, such as `3456` (代号).", { unique: true })
  code!: string;

  @text("Name as printed (名称).", { searchable: true })
  name!: string;

  @text("English name.", { nullable: true })
  nameEn!: string | null;

  @enumeration(PolicyKind, "Kind (类型).")
  kind!: PolicyKind;

  @date("First day; null when not given (起始日).", { nullable: true })
  periodStart!: string | null;

  @date("Last day, inclusive; null when not given (终止日).", { nullable: true })
  periodEnd!: string | null;

  @toOne(() => DivisionFace, "Where it applies; null for the whole country (适用区划).", { nullable: true })
  division!: DivisionFace | null;
}
