import type { SourcedRow } from "./provenance";

/** 红色教育 | 高校实践 | 创业就业 | 志愿服务 | 生活文化. */
export const RESOURCE_KINDS = [
  "RED_EDUCATION",
  "UNIVERSITY_PRACTICE",
  "ENTREPRENEURSHIP",
  "VOLUNTEER_SERVICE",
  "LIFE_CULTURE",
] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

/** A linked resource (链接资源), one per kind and district. */
export interface ResourceRow extends SourcedRow {
  kind: ResourceKind;
  name: string;
  nameEn: string | null;
  /** What it is, English. */
  description: string;
  divisionId: string;
}

/** 高校 | 宣讲队伍 | 志愿服务组织 | 人群. */
export const PARTNER_KINDS = ["UNIVERSITY", "TALK_GROUP", "VOLUNTEER_ORGANIZATION", "PEOPLE"] as const;
export type PartnerKind = (typeof PARTNER_KINDS)[number];

/** A partner (合作方) or a mobilised group. The report's list is open ("等"). */
export interface PartnerRow extends SourcedRow {
  name: string;
  nameEn: string | null;
  kind: PartnerKind;
  /** → workforce VolunteerOrganization, when the partner is one. */
  volunteerOrganizationId: string | null;
  divisionId: string;
}

/** 宣讲 | 实践队伍 | 培训 | 志愿者 | 救援 | 参与. */
export const CONTRIBUTION_KINDS = [
  "TALKS",
  "PRACTICE_TEAMS",
  "TRAINING",
  "VOLUNTEERS",
  "RESCUE",
  "PARTICIPATION",
] as const;
export type ContributionKind = (typeof CONTRIBUTION_KINDS)[number];

/** What a partner gives to a resource (资源链接). */
export interface ResourceLinkRow extends SourcedRow {
  partnerId: string;
  resourceId: string;
  contribution: ContributionKind;
  periodStart: string | null;
  periodEnd: string | null;
}
