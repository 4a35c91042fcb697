import { date, enumeration, hasOne, int, noun, text, toMany, toOne } from "@youth-graph/query";
import { BranchKind, BranchStatus, Row } from "@youth-graph/subgraph";
import { Check } from "typeorm";
import { Division } from "../division/division";
import { Election } from "../election/election";
import { Finding } from "../finding/finding";
import { Post } from "../foreign/post/post";
import { YouthHome } from "../foreign/youth-home/youth-home";
import { Honour } from "../honour/honour";
import { Term } from "../term/term";

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

  @toMany(() => Post, "branch", "Posts in it, now or once held (任职).", { field: false })
  posts!: Post[];

  @toMany(() => YouthHome, "leadBranch", "The Youth Homes it leads (牵头的青年之家).", { field: false })
  youthHomes!: YouthHome[];
}
