import { date, enumeration, graphEnum, noun, text, toOne } from "@youth-graph/query";
import { Row } from "@youth-graph/subgraph";
import { Index } from "typeorm";
import { Branch } from "../branch/branch";
import { Election } from "./election";

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

@noun({
  description: "The approval of an election's result by one of the two leaderships (批复).",
  place: "election.branch.division",
})
@Index("election_approval_side_key", ["election", "side"], { unique: true })
export class ElectionApproval extends Row {
  @toOne(() => Election, "Of which election (选举).")
  election!: Election;

  @enumeration(ApprovalSide, "By whom (批复方).")
  side!: ApprovalSide;

  @toOne(() => Branch, "The approving League organization; null on the Party's side (上级团组织).", {
    nullable: true,
  })
  approverBranch!: Branch | null;

  @text("The approving body in words (批复单位).")
  approverName!: string;

  @enumeration(ApprovalDecision, "The decision (结果).")
  decision!: ApprovalDecision;

  @date("Day of the decision (批复日).")
  decidedOn!: string;
}
