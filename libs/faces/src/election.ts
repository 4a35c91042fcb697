import { date, enumeration, face, graphEnum, hasOne, int, toList, toMany, toOne } from "@youth-graph/query";
import { BranchFace } from "./branch";
import { CandidacyFace } from "./candidacy";
import { ElectionApprovalFace } from "./election-approval";
import { ElectionCampaignFace } from "./election-campaign";
import { PostFace } from "./post";
import { RuleSetFace } from "./rule-set";
import { Sourced } from "./sourced";
import { TermFace } from "./term";

export const ElectionForm = graphEnum("ElectionForm", "Who elects (选举形式).", {
  ASSEMBLY: "Assembly of all members (团员大会)",
  CONGRESS: "Congress of delegates (团员代表大会)",
});
export type ElectionForm = keyof typeof ElectionForm;

export const ElectionStatus = graphEnum("ElectionStatus", "How far an election has come (选举状态).", {
  DRAFT: "Planned (草案)",
  METHOD_ADOPTED: "Election method adopted (办法已通过)",
  HELD: "Held (已选举)",
  REPORTED: "Result reported (已报告)",
  APPROVED: "Result approved and in effect (已批准)",
  RETURNED: "Result returned (已退回)",
});
export type ElectionStatus = keyof typeof ElectionStatus;

@face({
  owner: "organization",
  description:
    "A change-of-term election of one League organization (换届选举). Tallies only: who voted how is never stored.",
  place: "branch.division",
})
export abstract class ElectionFace extends Sourced {
  @toOne(() => BranchFace, "Whose election (团组织).")
  branch!: BranchFace;

  @toOne(() => ElectionCampaignFace, "The wave it belongs to; null outside one (集中换届).", {
    nullable: true,
  })
  campaign!: ElectionCampaignFace | null;

  @int("Number of the term it opens (届次).", { additive: false })
  termNumber!: number;

  @enumeration(ElectionForm, "Assembly or congress (形式).")
  form!: ElectionForm;

  @enumeration(ElectionStatus, "How far it has come (状态).", { index: true })
  status!: ElectionStatus;

  @date("Day of the vote; null before it is held (选举日).", { nullable: true, index: true })
  heldOn!: string | null;

  @int("Members with the right to vote (应到会), persons.", { nullable: true, additive: false })
  entitled!: number | null;

  @int("Of these, present (实到会), persons.", { nullable: true, additive: false })
  present!: number | null;

  @int("Ballots issued (发出选票).", { nullable: true })
  ballotsIssued!: number | null;

  @int("Ballots returned, at most those issued (收回选票).", { nullable: true })
  ballotsReturned!: number | null;

  @int("Valid ballots, at most those returned (有效票).", { nullable: true })
  ballotsValid!: number | null;

  @int("Seats to fill, all posts together (应选名额).")
  seats!: number;

  @int("Numerator of the quorum in force at this election (到会比例分子).", { additive: false })
  quorumNumerator!: number;

  @int("Denominator of the quorum in force at this election (到会比例分母).", { additive: false })
  quorumDenominator!: number;

  @toOne(() => RuleSetFace, "The rules the quorum was taken from (规则集).")
  ruleSet!: RuleSetFace;

  @date("Day the result was reported to the Party organization and the superior League committee (上报日).", {
    nullable: true,
  })
  reportedOn!: string | null;

  @date("Day the result took effect (批准日).", { nullable: true })
  approvedOn!: string | null;

  @toMany(() => CandidacyFace, "election", "All candidates (候选人).")
  candidates!: CandidacyFace[];

  @toMany(() => CandidacyFace, "election", "Those elected (选举结果).", {
    where: { outcome: { eq: "ELECTED" } },
  })
  results!: CandidacyFace[];

  @toList(
    () => ElectionApprovalFace,
    "election",
    "Approvals by the Party organization and the superior League organization (批复).",
    { orderBy: [{ decidedOn: "ASC" }], size: 4 },
  )
  approvals!: ElectionApprovalFace[];

  @toMany(() => PostFace, "election", "Posts that those elected took up (当选任职).")
  posts!: PostFace[];

  @hasOne(() => TermFace, "election", "The term that it opened; null before there is one (开启的届).")
  term!: TermFace | null;
}
