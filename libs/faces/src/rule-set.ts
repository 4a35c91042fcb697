import { boolean, code, date, face, int, text, toMany } from "@youth-graph/query";
import { ElectionFace } from "./election";
import { Sourced } from "./sourced";

@face({
  owner: "organization",
  description: "A dated set of election rules (选举规则): thresholds are data, since they change.",
  naturalKey: "code",
})
export abstract class RuleSetFace extends Sourced {
  @code("Year in which it came into force (代号).", { unique: true })
  code!: string;

  @text("Name (名称).")
  name!: string;

  @text("English name.", { nullable: true })
  nameEn!: string | null;

  @date("In force from (生效日).")
  validFrom!: string;

  @date("In force until, exclusive; null while in force (失效日).", { nullable: true })
  validTo!: string | null;

  @int("Fewest members of a branch; with fewer a joint branch is formed (团支部最少人数).", {
    additive: false,
  })
  branchMinMembers!: number;

  @int("Usual most members of a branch; null for no number (团支部最多人数).", {
    nullable: true,
    additive: false,
  })
  branchMaxMembers!: number | null;

  @int("Members from which a branch has a committee; null for no number (设支委会人数).", {
    nullable: true,
    additive: false,
  })
  branchCommitteeFromMembers!: number | null;

  @int("Fewest seats of a branch committee (支委会最少名额).", { nullable: true, additive: false })
  branchCommitteeMinSeats!: number | null;

  @int("Most seats of a branch committee (支委会最多名额).", { nullable: true, additive: false })
  branchCommitteeMaxSeats!: number | null;

  @int("Members a general branch needs; null for no number (团总支最少人数).", {
    nullable: true,
    additive: false,
  })
  generalBranchMinMembers!: number | null;

  @int("Members a grassroots committee needs; null for no number (基层团委最少人数).", {
    nullable: true,
    additive: false,
  })
  committeeMinMembers!: number | null;

  @int("Shortest term of a branch, years (团支部任期下限).", { additive: false })
  branchTermYearsMin!: number;

  @int("Longest term of a branch, years (团支部任期上限).", { additive: false })
  branchTermYearsMax!: number;

  @int("Term of a student branch, years (学生团支部任期).", { additive: false })
  studentBranchTermYears!: number;

  @int("Shortest term of a committee, years (团委任期下限).", { additive: false })
  committeeTermYearsMin!: number;

  @int("Longest term of a committee, years (团委任期上限).", { additive: false })
  committeeTermYearsMax!: number;

  @int("Months by which a branch may put its election off; null when not in the source (支部延期上限).", {
    nullable: true,
    additive: false,
  })
  branchDelayMonths!: number | null;

  @int("The same for other organizations (其他组织延期上限).", { nullable: true, additive: false })
  otherDelayMonths!: number | null;

  @int(
    "Members from which a congress may replace the assembly; null when not in the source (可开代表大会人数).",
    { nullable: true, additive: false },
  )
  congressFromMembers!: number | null;

  @int("Numerator of the default quorum (到会比例分子).", { additive: false })
  quorumNumerator!: number;

  @int("Denominator of the default quorum (到会比例分母).", { additive: false })
  quorumDenominator!: number;

  @int("Surplus of candidates over committee seats, percent (差额比例).", { additive: false })
  surplusPercent!: number;

  @boolean("Whether secretary and deputy may be elected from a single slate (可等额选举).")
  singleSlateLeadersAllowed!: boolean;

  @toMany(() => ElectionFace, "ruleSet", "Elections whose quorum was taken from it (适用的选举).")
  elections!: ElectionFace[];
}
