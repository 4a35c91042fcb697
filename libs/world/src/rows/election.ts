import type { SourcedRow } from "./provenance";

/** A wave of change-of-term elections (集中换届). */
export interface ElectionCampaignRow extends SourcedRow {
  /** Natural key, for example "change-of-term-2021". */
  code: string;
  name: string;
  nameEn: string | null;
  startsOn: string;
  /** Last day, inclusive; null where the source does not state it. */
  endsOn: string | null;
  /** Day of the demonstration and training meeting (观摩培训会). */
  trainingOn: string | null;
  /** Scope: the division whose branches it covers. */
  scopeId: string;
}

/** 团员大会 | 团员代表大会. */
export const ELECTION_FORMS = ["ASSEMBLY", "CONGRESS"] as const;
export type ElectionForm = (typeof ELECTION_FORMS)[number];

/** 草案 | 办法已通过 | 已选举 | 已报告 | 已批准 | 已退回. */
export const ELECTION_STATUSES = [
  "DRAFT",
  "METHOD_ADOPTED",
  "HELD",
  "REPORTED",
  "APPROVED",
  "RETURNED",
] as const;
export type ElectionStatus = (typeof ELECTION_STATUSES)[number];

/** A change-of-term election (换届选举) of one branch. Only tallies are stored, never who voted how. */
export interface ElectionRow extends SourcedRow {
  branchId: string;
  campaignId: string | null;
  /** Term number (届次) this election opens. */
  termNumber: number;
  form: ElectionForm;
  status: ElectionStatus;
  heldOn: string | null;
  /** 应到会: members with the right to vote. */
  entitled: number | null;
  /** 实到会: of these, present. */
  present: number | null;
  ballotsIssued: number | null;
  /** At most `ballotsIssued`, or the vote is void. */
  ballotsReturned: number | null;
  /** At most `ballotsReturned`. */
  ballotsValid: number | null;
  /** Seats to be filled, all posts together (应选名额). */
  seats: number;
  /** Snapshot of the quorum rule in force: present / entitled ≥ numerator / denominator. */
  quorumNumerator: number;
  quorumDenominator: number;
  /** The rule set the snapshot was taken from. */
  ruleSetId: string;
  /** Day the result was reported to Party organization and superior League committee. */
  reportedOn: string | null;
  /** Day the result took effect. */
  approvedOn: string | null;
}

/** 书记 | 副书记 | 委员. */
export const POST_ROLES = ["SECRETARY", "DEPUTY_SECRETARY", "MEMBER"] as const;
export type PostRole = (typeof POST_ROLES)[number];

/** 好青年 | 村社区"两委"成员 | 大学生 | 致富青年 | 退役军人 | 其他 | 未知. */
export const BACKGROUNDS = [
  "GOOD_YOUTH",
  "TWO_COMMITTEES_MEMBER",
  "UNIVERSITY_STUDENT",
  "PROSPEROUS_YOUTH",
  "VETERAN",
  "OTHER",
  "UNKNOWN",
] as const;
export type Background = (typeof BACKGROUNDS)[number];

/** 当选 | 未当选 | 得票相等 | 退出. */
export const CANDIDACY_OUTCOMES = ["ELECTED", "NOT_ELECTED", "TIED", "WITHDRAWN"] as const;
export type CandidacyOutcome = (typeof CANDIDACY_OUTCOMES)[number];

/** A candidacy (候选人). For, against and abstentions add up to the election's valid ballots. */
export interface CandidacyRow extends SourcedRow {
  electionId: string;
  /** → workforce Person. */
  personId: string;
  post: PostRole;
  isIncumbent: boolean;
  votesFor: number | null;
  votesAgainst: number | null;
  abstentions: number | null;
  outcome: CandidacyOutcome | null;
  background: Background;
  /** Place on the ballot, from 1, by the stroke count of the surname (姓氏笔画). */
  ballotOrder: number;
}

/** 同级党组织 | 上级团组织. */
export const APPROVAL_SIDES = ["PARTY_ORGANIZATION", "SUPERIOR_LEAGUE_ORGANIZATION"] as const;
export type ApprovalSide = (typeof APPROVAL_SIDES)[number];

export const APPROVAL_DECISIONS = ["APPROVED", "RETURNED"] as const;
export type ApprovalDecision = (typeof APPROVAL_DECISIONS)[number];

/** Approval (批复) of an election's result by one of the two leaderships. */
export interface ElectionApprovalRow extends SourcedRow {
  electionId: string;
  side: ApprovalSide;
  /** The approving League organization; null on the Party's side. */
  approverBranchId: string | null;
  /** The approving body in words. */
  approverName: string;
  decision: ApprovalDecision;
  decidedOn: string;
}
