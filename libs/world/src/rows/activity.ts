import type { MeasureKind, MeasureMethod, Qualifier } from "./measure";
import type { SourcedRow } from "./provenance";

/** A campaign (行动), for example "塘小青"防溺水青年志愿服务行动. */
export interface CampaignRow extends SourcedRow {
  /** Natural key, for example "tang-xiao-qing". */
  code: string;
  name: string;
  nameEn: string | null;
  brand: string | null;
  startsOn: string | null;
  /** Inclusive. */
  endsOn: string | null;
  divisionId: string;
}

/** 镇街道 | 区直部门单位 | 学校 | 公益组织 | 青年. */
export const PARTICIPANT_KINDS = [
  "TOWNS_AND_STREETS",
  "DEPARTMENTS",
  "SCHOOLS",
  "PUBLIC_BENEFIT_ORGANIZATIONS",
  "YOUNG_PEOPLE",
] as const;
export type ParticipantKind = (typeof PARTICIPANT_KINDS)[number];

/** How many of one kind take part in a campaign (参与方); (campaign, kind) unique. */
export interface CampaignParticipantRow extends SourcedRow {
  campaignId: string;
  kind: ParticipantKind;
  name: string;
  /** What `value` counts. */
  measureKind: MeasureKind;
  value: number;
  qualifier: Qualifier;
  method: MeasureMethod;
}

/** A volunteer organization in a campaign: link, (campaign, organization) unique. */
export interface CampaignVolunteerOrganizationRow extends SourcedRow {
  campaignId: string;
  /** → workforce VolunteerOrganization. */
  volunteerOrganizationId: string;
}

export const ACTIVITY_KINDS = [
  "TALK", // 宣讲
  "UNIVERSITY_TEAM", // 高校实践队伍
  "TRAINING", // 培训
  "VOLUNTEER_SERVICE", // 志愿服务
  "AFTER_SCHOOL_CLASS", // 四点半课堂
  "LEGAL_EDUCATION", // 普法教育
  "DROWNING_PREVENTION", // 防溺水
  "CARE", // 牵手关爱
  "FESTIVAL", // 节日活动
  "SPORTS", // 趣味运动会
  "FLEA_MARKET", // 跳蚤市场
  "CINEMA", // 社区影院
  "SUMMER_CAMP", // 夏令营
  "WINTER_CAMP", // 冬令营
  "OTHER",
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** 儿童 | 青少年 | 青年 | 家长 | 居民 | 团员 | 志愿者. */
export const AUDIENCES = [
  "CHILDREN",
  "MINORS",
  "YOUTH",
  "PARENTS",
  "RESIDENTS",
  "MEMBERS",
  "VOLUNTEERS",
] as const;
export type Audience = (typeof AUDIENCES)[number];

/** An activity (活动), defined once, held in one or more sessions; a named one may have no recorded session. */
export interface ActivityRow extends SourcedRow {
  name: string;
  nameEn: string | null;
  brand: string | null;
  kind: ActivityKind;
  audience: Audience[];
  resourceId: string | null;
  projectId: string | null;
  campaignId: string | null;
  /** → organization Branch that holds it; null where not given. */
  branchId: string | null;
  divisionId: string;
}

export const SESSION_STATUSES = ["PLANNED", "HELD", "CANCELLED"] as const;
export type SessionStatus = (typeof SESSION_STATUSES)[number];

/** A session (场次) of an activity: a time and a place. */
export interface SessionRow extends SourcedRow {
  activityId: string;
  status: SessionStatus;
  /** UTC instants, half-open. */
  startsAt: string;
  endsAt: string;
  divisionId: string;
  /** → venues YouthHome; null when held elsewhere. */
  youthHomeId: string | null;
  /** Heads counted: person-times (人次) of those served. */
  headcount: number | null;
  /** Unique persons (人); null when only heads were counted, never 0. */
  uniquePersons: number | null;
  attendanceMethod: MeasureMethod;
}
