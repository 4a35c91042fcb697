import { date, enumeration, face, graphEnum, toOne } from "@youth-graph/query";
import { BranchFace } from "./branch";
import { FindingSeverity } from "./finding-severity";
import { RuleSetFace } from "./rule-set";
import { Sourced } from "./sourced";

export * from "./finding-severity";

export const FindingRule = graphEnum("FindingRule", "The rule that a finding is about (规则).", {
  BRANCH_UNDER_THREE_MEMBERS: "A branch has fewer than three members (团员不足三人)",
  BRANCH_OVER_FIFTY_MEMBERS: "A branch has more than fifty members (团员超过五十人)",
  GENERAL_BRANCH_UNDER_THRESHOLD: "A general branch has too few members (团总支团员不足)",
  TERM_OVERDUE: "A term has run out with no election (逾期未换届)",
  COMMITTEE_MISSING: "A branch should have a committee and has none (应设委员会而未设)",
  CONCURRENT_POST_ENDED: "The “two committees” post held beside has ended (兼任的“两委”职务已届满)",
});
export type FindingRule = keyof typeof FindingRule;

@face({
  owner: "organization",
  description:
    "A compliance flag on a League organization (合规提示): stored, never a reason to refuse its data.",
  place: "branch.division",
})
export abstract class FindingFace extends Sourced {
  @toOne(() => BranchFace, "On which organization (团组织).")
  branch!: BranchFace;

  @enumeration(FindingRule, "The rule (规则).", { index: true })
  rule!: FindingRule;

  @enumeration(FindingSeverity, "How grave (严重程度).")
  severity!: FindingSeverity;

  @date("First day on which the rule was broken (起始日).")
  since!: string;

  @date("Day on which it was mended; null while it stands (解决日).", { nullable: true })
  resolvedOn!: string | null;

  @toOne(() => RuleSetFace, "The rule set whose threshold applies (规则集).")
  ruleSet!: RuleSetFace;
}
