import { date, enumeration, graphEnum, hasOne, int, noun, text, toMany, toOne } from "@youth-graph/query";
import { Row } from "@youth-graph/subgraph";
import { Check } from "typeorm";
import { Division } from "../division/division";
import { Election } from "../election/election";
import { Finding } from "../finding/finding";
import { Honour } from "../honour/honour";
import { Term } from "../term/term";

export const BranchKind = graphEnum("BranchKind", "Kind of League organization (团组织类型).", {
  COMMITTEE: "Grassroots League committee (基层团委)",
  GENERAL_BRANCH: "General League branch (团总支)",
  BRANCH: "League branch (团支部)",
  JOINT_BRANCH: "Joint League branch of several units (联合团支部)",
  WORK_COMMITTEE: "League or youth work committee (团工委、青工委)",
});
export type BranchKind = keyof typeof BranchKind;

export const BranchStatus = graphEnum("BranchStatus", "Whether the organization exists (组织状态).", {
  ACTIVE: "Exists (正常)",
  MERGED: "Merged into another (已合并)",
  DISSOLVED: "Dissolved (已撤销)",
});
export type BranchStatus = keyof typeof BranchStatus;

@noun({
  description: "A League organization of any kind (团组织), from the district committee to a village branch.",
  plural: "branches",
  place: "division",
})
@Check("branch_member_count_check", "member_count >= 0")
export class Branch extends Row {
  @text("Name as printed (名称).", { index: true, searchable: true })
  name!: string;

  @text("Short name (简称).", { nullable: true, searchable: true })
  shortName!: string | null;

  @text("English name, where known.", { nullable: true })
  nameEn!: string | null;

  @enumeration(BranchKind, "Kind (类型).", { index: true })
  kind!: BranchKind;

  @enumeration(BranchStatus, "Whether it exists (状态).")
  status!: BranchStatus;

  @date("Day of founding (成立日期); null when not known.", { nullable: true })
  foundedOn!: string | null;

  @int("League members (团员数), persons; null when not known.", {
    nullable: true,
    index: true,
    additive: false,
  })
  memberCount!: number | null;

  @toOne(() => Division, "Where it belongs (所在区划).")
  division!: Division;

  @toOne(() => Branch, "The superior League organization (上级团组织); null for the district committee.", {
    nullable: true,
  })
  superior!: Branch | null;

  @toMany(() => Branch, "superior", "The League organizations directly below it (下级团组织).")
  subordinates!: Branch[];

  @toMany(() => Term, "branch", "Its terms of office (历届).")
  terms!: Term[];

  @hasOne(() => Term, "branch", "The running or overdue term (本届).", { where: { isCurrent: { eq: true } } })
  currentTerm!: Term | null;

  @toMany(() => Election, "branch", "Its change-of-term elections (换届选举).")
  elections!: Election[];

  @toMany(() => Honour, "branch", "Honours it holds (荣誉).")
  honours!: Honour[];

  @toMany(() => Finding, "branch", "Compliance flags (合规提示).")
  findings!: Finding[];
}
