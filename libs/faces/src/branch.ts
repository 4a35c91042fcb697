import { date, enumeration, face, graphEnum, hasOne, int, text, toMany, toOne } from "@youth-graph/query";
import { ActivityFace } from "./activity";
import { BookingFace } from "./booking";
import { DivisionFace } from "./division";
import { ElectionFace } from "./election";
import { FindingFace } from "./finding";
import { HonourFace } from "./honour";
import { PostFace } from "./post";
import { Sourced } from "./sourced";
import { TermFace } from "./term";
import { YouthHomeFace } from "./youth-home";
import { SessionFace } from "./session";
import { CandidacyFace } from "./candidacy";

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

@face({
  owner: "organization",
  description: "A League organization of any kind (团组织), from the district committee to a village branch.",
  plural: "branches",
  place: "division",
})
export abstract class BranchFace extends Sourced {
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

  @toOne(() => DivisionFace, "Where it belongs (所在区划).")
  division!: DivisionFace;

  @toOne(
    () => BranchFace,
    "The superior League organization (上级团组织); null for the district committee.",
    { nullable: true },
  )
  superior!: BranchFace | null;

  @toMany(() => BranchFace, "superior", "The League organizations directly below it (下级团组织).")
  subordinates!: BranchFace[];

  @toMany(() => TermFace, "branch", "Its terms of office (历届).")
  terms!: TermFace[];

  @hasOne(() => TermFace, "branch", "The running or overdue term (本届).", {
    where: { isCurrent: { eq: true } },
  })
  currentTerm!: TermFace | null;

  @toMany(() => ElectionFace, "branch", "Its change-of-term elections (换届选举).")
  elections!: ElectionFace[];

  @toMany(() => HonourFace, "branch", "Honours it holds (荣誉).")
  honours!: HonourFace[];

  @toMany(() => FindingFace, "branch", "Compliance flags (合规提示).")
  findings!: FindingFace[];

  @toMany(() => PostFace, "branch", "Posts in it, now or once held (任职).")
  posts!: PostFace[];

  @toMany(() => YouthHomeFace, "leadBranch", "The Youth Homes it leads (牵头的青年之家).")
  youthHomes!: YouthHomeFace[];

  @toMany(() => BookingFace, "branch", "Its bookings of Youth Homes (场地预约).")
  bookings!: BookingFace[];

  @toMany(() => ActivityFace, "branch", "Activities it holds (开展的活动).")
  activities!: ActivityFace[];

  @toMany(() => SessionFace, "activity.branch", "Sessions of the activities it holds (开展的场次).")
  sessions!: SessionFace[];

  @toMany(() => CandidacyFace, "election.branch", "Candidates in all its elections (历次选举的候选人).")
  candidates!: CandidacyFace[];
}
