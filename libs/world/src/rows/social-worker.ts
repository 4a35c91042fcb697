import type { SourcedRow } from "./provenance";

/** 团属 | 民办 | 未说明. */
export const AGENCY_KINDS = ["LEAGUE_AFFILIATED", "PRIVATE", "UNSPECIFIED_IN_SOURCE"] as const;
export type AgencyKind = (typeof AGENCY_KINDS)[number];

/** A social work agency (社会工作服务机构). */
export interface AgencyRow extends SourcedRow {
  name: string;
  nameEn: string | null;
  /** Registered name; null where the source does not give it. */
  legalName: string | null;
  kind: AgencyKind;
  divisionId: string;
}

/** 公开招聘 | 项目聘用 | 其他. */
export const EMPLOYMENT_CHANNELS = ["PUBLIC_RECRUITMENT", "PROJECT_HIRE", "OTHER"] as const;
export type EmploymentChannel = (typeof EMPLOYMENT_CHANNELS)[number];

/** 助理社会工作师 | 社会工作师 | 高级社会工作师. */
export const CERTIFICATE_LEVELS = [
  "ASSISTANT_SOCIAL_WORKER",
  "SOCIAL_WORKER",
  "SENIOR_SOCIAL_WORKER",
] as const;
export type CertificateLevel = (typeof CERTIFICATE_LEVELS)[number];

/** 未申请 | 待审核 | 初审通过 | 初审未通过 | 终审通过 | 终审未通过 | 首次登记已完成 | 已出证. */
export const REGISTRATION_STATES = [
  "NOT_APPLIED",
  "PENDING_REVIEW",
  "FIRST_REVIEW_PASSED",
  "FIRST_REVIEW_FAILED",
  "FINAL_REVIEW_PASSED",
  "FINAL_REVIEW_FAILED",
  "REGISTERED",
  "CERTIFICATE_ISSUED",
] as const;
export type RegistrationState = (typeof REGISTRATION_STATES)[number];

/** A social worker or community worker (社工). Certified = `certificateLevel` is not null. */
export interface SocialWorkerRow extends SourcedRow {
  /** Unique: a facet of one person. */
  personId: string;
  /** Employer in words (聘用单位). */
  employer: string;
  /** The employing agency; null for publicly recruited community workers. */
  agencyId: string | null;
  channel: EmploymentChannel;
  /** Null = no certificate: a community worker (社区工作者), not a certified social worker. */
  certificateLevel: CertificateLevel | null;
  /** Already masked management number (管理号); null without a certificate. */
  certificateNumber: string | null;
  /** Registration (登记) is not the certificate; null without a certificate. */
  certificateRegistration: RegistrationState | null;
  /** End of the registration, exclusive, three years; null while not registered. */
  certificateValidUntil: string | null;
  divisionId: string;
  startsOn: string;
  endsOn: string | null;
}

/** 负责社工 | 一线社工 | 助理. */
export const ASSIGNMENT_ROLES = ["LEADER", "SOCIAL_WORKER", "ASSISTANT"] as const;
export type AssignmentRole = (typeof ASSIGNMENT_ROLES)[number];

/** A social worker's assignment (派驻) to a project. */
export interface AssignmentRow extends SourcedRow {
  socialWorkerId: string;
  /** → programs Project. */
  projectId: string;
  /** The project's division. */
  divisionId: string;
  role: AssignmentRole;
  from: string;
  /** Exclusive; null = still assigned. */
  until: string | null;
}
