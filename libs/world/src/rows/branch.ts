import type { SourcedRow } from "./provenance";

/** 基层团委 | 团总支 | 团支部 | 联合团支部 | 工作委员会 (团工委, and here 青工委 too). */
export const BRANCH_KINDS = [
  "COMMITTEE",
  "GENERAL_BRANCH",
  "BRANCH",
  "JOINT_BRANCH",
  "WORK_COMMITTEE",
] as const;
export type BranchKind = (typeof BRANCH_KINDS)[number];

export const BRANCH_STATUSES = ["ACTIVE", "MERGED", "DISSOLVED"] as const;
export type BranchStatus = (typeof BRANCH_STATUSES)[number];

/** A League organization of any kind (团组织). */
export interface BranchRow extends SourcedRow {
  name: string;
  shortName: string | null;
  nameEn: string | null;
  kind: BranchKind;
  divisionId: string;
  /** The superior League organization (上级团组织); null for the district committee. */
  superiorId: string | null;
  foundedOn: string | null;
  /** League members (团员数); null = unknown. */
  memberCount: number | null;
  status: BranchStatus;
}

/** A term of office (届) of a branch. */
export interface TermRow extends SourcedRow {
  branchId: string;
  /** Term number (届次), consecutive per branch. */
  number: number;
  startsOn: string;
  /** Planned end, exclusive. */
  endsOn: string;
  /** The election that opened it; null for terms before the campaign, whose elections are not stored. */
  electionId: string | null;
  /** The branch's running (or overdue) term: exactly one per branch with terms. */
  isCurrent: boolean;
  /** Day since which no new election has followed a run-out term, as of the world's day; else null. */
  overdueSince: string | null;
}

/** 全国 | 省级 | 市级 | 县区级. */
export const HONOUR_LEVELS = ["NATIONAL", "PROVINCIAL", "CITY", "COUNTY"] as const;
export type HonourLevel = (typeof HONOUR_LEVELS)[number];

export const HONOUR_CATEGORIES = [
  "MAY_FOURTH_RED_BANNER_COMMITTEE", // 五四红旗团委
  "MAY_FOURTH_RED_BANNER_BRANCH", // 五四红旗团支部(总支)
  "OUTSTANDING_LEAGUE_MEMBER", // 优秀共青团员
  "OUTSTANDING_LEAGUE_CADRE", // 优秀共青团干部
  "THREE_SERVICES_OUTSTANDING_PROJECT", // "三下乡"优秀项目
  "OTHER",
] as const;
export type HonourCategory = (typeof HONOUR_CATEGORIES)[number];

/** An honour (荣誉). */
export interface HonourRow extends SourcedRow {
  /** Title as printed, not normalised. */
  title: string;
  titleEn: string | null;
  category: HonourCategory;
  level: HonourLevel;
  /** Year of award; null where the source gives none. */
  year: number | null;
  /** Issuer; null where the source gives none. */
  issuer: string | null;
  /** The branch it was awarded to; null where the recipient is no branch or not given. */
  branchId: string | null;
  /** Recipient in words as printed; null where the source gives none. */
  awardedTo: string | null;
  divisionId: string;
}

/** Compliance rules a branch can fall foul of. */
export const FINDING_RULES = [
  "BRANCH_UNDER_THREE_MEMBERS", // 团员不足三人
  "BRANCH_OVER_FIFTY_MEMBERS", // 团员超过五十人
  "GENERAL_BRANCH_UNDER_THRESHOLD", // 团总支团员不足
  "TERM_OVERDUE", // 逾期未换届
  "COMMITTEE_MISSING", // 应设委员会而未设
  "CONCURRENT_POST_ENDED", // 兼任的"两委"职务已届满
] as const;
export type FindingRule = (typeof FINDING_RULES)[number];

export const FINDING_SEVERITIES = ["INFO", "WARNING", "SERIOUS"] as const;
export type FindingSeverity = (typeof FINDING_SEVERITIES)[number];

/** A compliance flag (合规提示) on a branch: stored, never a reason to refuse the data. */
export interface FindingRow extends SourcedRow {
  branchId: string;
  rule: FindingRule;
  severity: FindingSeverity;
  /** First day on which the rule was broken. */
  since: string;
  resolvedOn: string | null;
  /** The rule set whose threshold applies. */
  ruleSetId: string;
  /** What was found, a sentence. */
  detail: string;
}
