import type { SourcedRow } from "./provenance";

/** A registered volunteer (注册志愿者). */
export interface VolunteerRow extends SourcedRow {
  /** Unique: a facet of one person. */
  personId: string;
  /** Volunteer number (志愿者编号), already masked. */
  number: string;
  registeredOn: string;
  /** Total served hours: the sum of the volunteer's service records. */
  hours: number;
  divisionId: string;
}

/** 救援队 | 服务中心 | 志愿服务队. */
export const VOLUNTEER_ORGANIZATION_KINDS = ["RESCUE_TEAM", "SERVICE_CENTRE", "VOLUNTEER_TEAM"] as const;
export type VolunteerOrganizationKind = (typeof VOLUNTEER_ORGANIZATION_KINDS)[number];

/** 已登记 | 未登记 | 未说明. */
export const LEGAL_STATUSES = ["REGISTERED", "UNREGISTERED", "UNSPECIFIED_IN_SOURCE"] as const;
export type LegalStatus = (typeof LEGAL_STATUSES)[number];

/** A volunteer service organization (志愿服务组织). */
export interface VolunteerOrganizationRow extends SourcedRow {
  name: string;
  nameEn: string | null;
  kind: VolunteerOrganizationKind;
  legalStatus: LegalStatus;
  /** Partner of the district committee since; null where not given. */
  partnerSince: string | null;
  /** Seat. Where it works: VolunteerOrganizationDivision. */
  divisionId: string;
}

/** Where a volunteer organization works (服务区域): link, (organization, division) unique. */
export interface VolunteerOrganizationDivisionRow extends SourcedRow {
  volunteerOrganizationId: string;
  divisionId: string;
}

/** Membership of a volunteer in an organization (加入): link, (volunteer, organization) unique. */
export interface VolunteerMembershipRow extends SourcedRow {
  volunteerId: string;
  volunteerOrganizationId: string;
  joinedOn: string;
  leftOn: string | null;
}

/** 签到签退 | 领队录入 | 后台导入 | 更正. */
export const ENTRY_METHODS = ["CHECK_IN_OUT", "LEADER_ENTRY", "BACK_OFFICE_IMPORT", "CORRECTION"] as const;
export type EntryMethod = (typeof ENTRY_METHODS)[number];

/** A record of volunteer hours (志愿服务记录). One volunteer's records never overlap. */
export interface ServiceRecordRow extends SourcedRow {
  volunteerId: string;
  /** → programs Session. */
  sessionId: string;
  /** The session's division. */
  divisionId: string;
  /** Within the session; half-open with `endsAt`. */
  startsAt: string;
  endsAt: string;
  /** Served hours, travel excluded: more than 0, at most `endsAt` − `startsAt`; steps of 0.5. */
  hours: number;
  entryMethod: EntryMethod;
  /** Person who entered it. */
  enteredById: string;
  /** Person who approved it, never the one who entered it; null = not yet approved. */
  approvedById: string | null;
  enteredAt: string;
  approvedAt: string | null;
}
