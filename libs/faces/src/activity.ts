import { enumeration, face, graphEnum, text, toMany, toOne } from "@youth-graph/query";
import { BranchFace } from "./branch";
import { CampaignFace } from "./campaign";
import { DivisionFace } from "./division";
import { ProjectFace } from "./project";
import { ResourceFace } from "./resource";
import { SessionFace } from "./session";
import { Sourced } from "./sourced";
import { ServiceRecordFace } from "./service-record";

export const ActivityKind = graphEnum("ActivityKind", "Kind of activity (活动类型).", {
  TALK: "Public talk (宣讲)",
  UNIVERSITY_TEAM: "University practice team: one stay of one team a session (高校实践队伍)",
  TRAINING: "Training: one cohort a session (培训)",
  VOLUNTEER_SERVICE: "Volunteer service (志愿服务)",
  AFTER_SCHOOL_CLASS: "After-school class, “Half-Past-Four Class” (四点半课堂)",
  LEGAL_EDUCATION: "Legal education (普法教育)",
  DROWNING_PREVENTION: "Drowning prevention (防溺水)",
  CARE: "Care for minors in hardship (牵手关爱)",
  FESTIVAL: "Festival (节日活动)",
  SPORTS: "Fun games (趣味运动会)",
  FLEA_MARKET: "Flea market (跳蚤市场)",
  CINEMA: "Community cinema (社区影院)",
  SUMMER_CAMP: "Summer camp (夏令营)",
  WINTER_CAMP: "Winter camp (冬令营)",
  OTHER: "Another kind (其他)",
});
export type ActivityKind = keyof typeof ActivityKind;

export const Audience = graphEnum("Audience", "For whom an activity is (服务对象).", {
  CHILDREN: "Children (儿童)",
  MINORS: "Minors, adolescents among them (青少年)",
  YOUTH: "Young people (青年)",
  PARENTS: "Parents (家长)",
  RESIDENTS: "Residents (居民)",
  MEMBERS: "League members (团员)",
  VOLUNTEERS: "Volunteers (志愿者)",
});
export type Audience = keyof typeof Audience;

@face({
  owner: "programs",
  description:
    "An activity (活动), defined once and held in any number of sessions; one that a report only names has none.",
  plural: "activities",
  place: "division",
})
export abstract class ActivityFace extends Sourced {
  @text("Name as printed (名称).", { index: true, searchable: true })
  name!: string;

  @text("English name, where known.", { nullable: true })
  nameEn!: string | null;

  @text("Brand (品牌); null for none.", { nullable: true })
  brand!: string | null;

  @enumeration(ActivityKind, "Kind (类型).", { index: true })
  kind!: ActivityKind;

  @enumeration(Audience, "For whom (服务对象).", { list: true })
  audience!: Audience[];

  @toOne(() => ResourceFace, "The linked resource it draws on (链接资源); null for none.", { nullable: true })
  resource!: ResourceFace | null;

  @toOne(() => ProjectFace, "The project it belongs to (项目); null for none.", { nullable: true })
  project!: ProjectFace | null;

  @toOne(() => CampaignFace, "The campaign it belongs to (行动); null for none.", { nullable: true })
  campaign!: CampaignFace | null;

  @toOne(() => BranchFace, "The League organization that holds it (主办团组织); null when not given.", {
    nullable: true,
  })
  branch!: BranchFace | null;

  @toOne(() => DivisionFace, "For which division it is; each session has a place of its own (所属区划).")
  division!: DivisionFace;

  @toMany(() => SessionFace, "activity", "When and where it is held (场次).")
  sessions!: SessionFace[];

  @toMany(
    () => ServiceRecordFace,
    "session.activity",
    "Records of volunteers who served at its sessions (志愿服务记录).",
  )
  serviceRecords!: ServiceRecordFace[];
}
