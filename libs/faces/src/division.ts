import {
  code,
  enumeration,
  face,
  graphEnum,
  hiddenIds,
  text,
  toList,
  toMany,
  toManyWithin,
  toOne,
} from "@youth-graph/query";
import { ActivityFace } from "./activity";
import { BranchFace } from "./branch";
import { CampaignFace } from "./campaign";
import { DivisionCodeFace } from "./division-code";
import { HonourFace } from "./honour";
import { PostFace } from "./post";
import { ProjectFace } from "./project";
import { ResourceFace } from "./resource";
import { SessionFace } from "./session";
import { SocialWorkerFace } from "./social-worker";
import { Sourced } from "./sourced";
import { VolunteerFace } from "./volunteer";
import { VolunteerOrganizationFace } from "./volunteer-organization";
import { YouthHomeFace } from "./youth-home";
import { ServiceRecordFace } from "./service-record";
import { ElectionFace } from "./election";
import { CandidacyFace } from "./candidacy";
import { FindingFace } from "./finding";

export const DivisionLevel = graphEnum("DivisionLevel", "Level of a division (区划级别).", {
  DISTRICT: "District (区)",
  STREET: "Sub-district (街道)",
  TOWN: "Town (镇)",
  RESIDENTS_COMMITTEE: "Residents' committee: an urban community (居民委员会)",
  VILLAGERS_COMMITTEE: "Villagers' committee: a village (村民委员会)",
});
export type DivisionLevel = keyof typeof DivisionLevel;

@face({
  owner: "organization",
  description:
    "A division (区划): the district, a town or sub-district, a village or community; the backbone that every service extends. A code is no identity: see `codes`.",
  tree: "ancestorIds",
  former: "closedEdition",
  naturalKey: "code",
})
export abstract class DivisionFace extends Sourced {
  @code("Code of the 2023 edition (区划代码); null for a former unit.", { nullable: true, unique: true })
  code!: string | null;

  @text("Name as printed (名称).", { index: true, searchable: true })
  name!: string;

  @text("English name, where known.", { nullable: true })
  nameEn!: string | null;

  @enumeration(DivisionLevel, "Level (级别).", { index: true })
  level!: DivisionLevel;

  @hiddenIds("The division and all above it in the administrative tree, root first.")
  ancestorIds!: string[];

  @text(
    "First edition of the codes without this former unit; null while it exists (撤销版次). Lists and groups leave former units out unless `where` names it: `closedEdition: {}` has all, `{ isNull: false }` these alone.",
    { nullable: true },
  )
  closedEdition!: string | null;

  @toOne(() => DivisionFace, "The division above it in administration (行政上级); null for a district.", {
    nullable: true,
  })
  parent!: DivisionFace | null;

  @toOne(() => DivisionFace, "The division above it in the statistical codes (统计上级), which may differ.", {
    nullable: true,
  })
  statisticalParent!: DivisionFace | null;

  @toMany(() => DivisionFace, "parent", "The divisions directly below it (下级区划).")
  children!: DivisionFace[];

  @toList(() => DivisionCodeFace, "division", "Its codes in every edition, oldest first (历年代码).", {
    orderBy: [{ edition: "ASC" }],
    size: 10,
  })
  codes!: DivisionCodeFace[];

  @toManyWithin(() => BranchFace, "League organizations in this division and its subtree (团组织).")
  branches!: BranchFace[];

  @toManyWithin(() => HonourFace, "Honours awarded in this division and its subtree (荣誉).")
  honours!: HonourFace[];

  @toManyWithin(
    () => PostFace,
    "Posts of cadres in this division and its subtree, now or once held (团干部任职).",
  )
  posts!: PostFace[];

  @toManyWithin(
    () => PostFace,
    "League cadres: their posts in office (在任团干部任职). A person may hold several.",
    { where: { endsOn: { isNull: true } }, shownIn: "forces" },
  )
  cadres!: PostFace[];

  @toManyWithin(() => SocialWorkerFace, "Social workers and community workers now employed (社工).", {
    where: { endsOn: { isNull: true } },
    shownIn: "forces",
  })
  socialWorkers!: SocialWorkerFace[];

  @toManyWithin(() => VolunteerFace, "Registered volunteers (注册志愿者).", { shownIn: "forces" })
  volunteers!: VolunteerFace[];

  @toManyWithin(
    () => VolunteerOrganizationFace,
    "Volunteer service organizations seated in this division and its subtree (志愿服务组织).",
  )
  volunteerOrganizations!: VolunteerOrganizationFace[];

  @toManyWithin(() => ProjectFace, "Community projects in this division and its subtree (社区项目).")
  projects!: ProjectFace[];

  @toManyWithin(() => ResourceFace, "Linked resources in this division and its subtree (链接资源).")
  resources!: ResourceFace[];

  @toManyWithin(() => ActivityFace, "Activities of this division and its subtree (活动).")
  activities!: ActivityFace[];

  @toManyWithin(() => SessionFace, "Sessions at places in this division and its subtree (场次).")
  sessions!: SessionFace[];

  @toManyWithin(() => CampaignFace, "Campaigns of this division and its subtree (行动).")
  campaigns!: CampaignFace[];

  @toManyWithin(() => YouthHomeFace, "Youth Homes in this division and its subtree (青年之家).")
  youthHomes!: YouthHomeFace[];

  @toManyWithin(
    () => ServiceRecordFace,
    "Records of volunteer service in this division and its subtree (志愿服务记录).",
  )
  serviceRecords!: ServiceRecordFace[];

  @toManyWithin(
    () => ElectionFace,
    "Elections of the League organizations in this division and its subtree (换届选举).",
  )
  elections!: ElectionFace[];

  @toManyWithin(() => CandidacyFace, "Candidates in the elections in this division and its subtree (候选人).")
  candidates!: CandidacyFace[];

  @toManyWithin(
    () => FindingFace,
    "Compliance flags on League organizations in this division and its subtree (团组织合规提示).",
  )
  findings!: FindingFace[];
}
