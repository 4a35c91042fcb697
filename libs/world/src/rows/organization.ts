import type { BranchRow, FindingRow, HonourRow, TermRow } from "./branch";
import type { DivisionCodeRow, DivisionRow } from "./division";
import type { CandidacyRow, ElectionApprovalRow, ElectionCampaignRow, ElectionRow } from "./election";
import type { FigureRow } from "./measure";
import type { PolicyRow } from "./policy";
import type { RuleSetRow } from "./rule-set";

export * from "./branch";
export * from "./division";
export * from "./election";
export * from "./policy";
export * from "./rule-set";

/** F02–F07, F31, F32. */
export type OrganizationFigureRow = FigureRow;

/** The organization service's tables, in FK-safe order. */
export interface OrganizationTables {
  Division: DivisionRow;
  DivisionCode: DivisionCodeRow;
  RuleSet: RuleSetRow;
  Policy: PolicyRow;
  Branch: BranchRow;
  ElectionCampaign: ElectionCampaignRow;
  Election: ElectionRow;
  Candidacy: CandidacyRow;
  ElectionApproval: ElectionApprovalRow;
  Term: TermRow;
  Honour: HonourRow;
  Finding: FindingRow;
  OrganizationFigure: OrganizationFigureRow;
}
