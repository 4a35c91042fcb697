import { date, enumeration, face, graphEnum, text, toOne } from "@youth-graph/query";
import { BranchFace } from "./branch";
import { ElectionFace } from "./election";
import { Sourced } from "./sourced";

export const ApprovalSide = graphEnum("ApprovalSide", "Which of the two leaderships approves (批复方).", {
  PARTY_ORGANIZATION: "The Party organization of the same level (同级党组织)",
  SUPERIOR_LEAGUE_ORGANIZATION: "The superior League organization (上级团组织)",
});
export type ApprovalSide = keyof typeof ApprovalSide;

export const ApprovalDecision = graphEnum("ApprovalDecision", "What was decided (批复结果).", {
  APPROVED: "Approved (批准)",
  RETURNED: "Returned (退回)",
});
export type ApprovalDecision = keyof typeof ApprovalDecision;

@face({
  owner: "organization",
  description: "The approval of an election's result by one of the two leaderships (批复).",
  place: "election.branch.division",
})
export abstract class ElectionApprovalFace extends Sourced {
  @toOne(() => ElectionFace, "Of which election (选举).")
  election!: ElectionFace;

  @enumeration(ApprovalSide, "By whom (批复方).")
  side!: ApprovalSide;

  @toOne(() => BranchFace, "The approving League organization; null on the Party's side (上级团组织).", {
    nullable: true,
  })
  approverBranch!: BranchFace | null;

  @text("The approving body in words (批复单位).")
  approverName!: string;

  @enumeration(ApprovalDecision, "The decision (结果).")
  decision!: ApprovalDecision;

  @date("Day of the decision (批复日).")
  decidedOn!: string;
}
