import { date, enumeration, face, graphEnum, toOne } from "@youth-graph/query";
import { FindingSeverity } from "./finding-severity";
import { Sourced } from "./sourced";
import { YouthHomeFace } from "./youth-home";

export const VenueFindingRule = graphEnum("VenueFindingRule", "The rule that a finding is about (规则).", {
  NO_SESSION_FOR_THREE_MONTHS: "No session for three months (连续三个月无活动)",
  MANAGER_VACANT: "Nobody is in charge (负责人空缺)",
  INSPECTION_FAILED: "An inspection was failed (检查不合格)",
});
export type VenueFindingRule = keyof typeof VenueFindingRule;

@face({
  owner: "venues",
  description: "A compliance flag on a Youth Home (合规提示): stored, never a reason to refuse its data.",
  place: "youthHome.division",
})
export abstract class VenueFindingFace extends Sourced {
  @toOne(() => YouthHomeFace, "On which home (青年之家).")
  youthHome!: YouthHomeFace;

  @enumeration(VenueFindingRule, "The rule (规则).", { index: true })
  rule!: VenueFindingRule;

  @enumeration(FindingSeverity, "How grave (严重程度).", { index: true })
  severity!: FindingSeverity;

  @date("First day on which the rule was broken (起始日).", { index: true })
  since!: string;

  @date("Day on which it was mended; null while it stands (解决日).", { nullable: true })
  resolvedOn!: string | null;
}
