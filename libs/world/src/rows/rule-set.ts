import type { SourcedRow } from "./provenance";

/** A dated set of election rules (选举规则): thresholds are data, since they changed twice since 2021. */
export interface RuleSetRow extends SourcedRow {
  /** Natural key: "2019", "2023", "2025". */
  code: string;
  name: string;
  nameEn: string | null;
  validFrom: string;
  /** Exclusive; null = in force. */
  validTo: string | null;
  /** Documents it is taken from. */
  source: string;
  /** Fewest members of a branch (团支部); fewer → a joint branch. */
  branchMinMembers: number;
  /** Usual upper size of a branch; null = no number. */
  branchMaxMembers: number | null;
  /** Members from which a branch has a committee; null = no number. */
  branchCommitteeFromMembers: number | null;
  /** Usual size of a branch committee. */
  branchCommitteeMinSeats: number | null;
  branchCommitteeMaxSeats: number | null;
  /** Members a general branch (团总支) needs; null = no number any more. */
  generalBranchMinMembers: number | null;
  /** Members a grassroots committee (基层团委) needs; null = no number any more. */
  committeeMinMembers: number | null;
  branchTermYearsMin: number;
  branchTermYearsMax: number;
  studentBranchTermYears: number;
  committeeTermYearsMin: number;
  committeeTermYearsMax: number;
  /** How long a branch's election may be put off, months; null = not in the source. */
  branchDelayMonths: number | null;
  /** The same for other organizations. */
  otherDelayMonths: number | null;
  /** Members from which a congress may replace the assembly; null = not in the source. */
  congressFromMembers: number | null;
  /** Default quorum: a parameter of each election, which takes a snapshot. */
  quorumNumerator: number;
  quorumDenominator: number;
  /** Surplus of candidates over committee seats, percent (差额比例). */
  surplusPercent: number;
  /** Whether secretary and deputy may be elected single-slate (等额选举). */
  singleSlateLeadersAllowed: boolean;
}
