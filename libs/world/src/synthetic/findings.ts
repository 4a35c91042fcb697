import { RULE_SET_2021 } from "../reported/rule-sets";
import type { FindingRow, FindingRule, FindingSeverity } from "../rows/branch";
import { worldId } from "../world-id";
import { electionPlans } from "./elections";
import { COMMITTEE_FROM } from "./slates";
import { terms } from "./terms";

function finding(
  branchId: string,
  rule: FindingRule,
  severity: FindingSeverity,
  since: string,
  detail: string,
): FindingRow {
  return {
    id: worldId("finding", `${branchId}/${rule}`),
    branchId,
    rule,
    severity,
    since,
    resolvedOn: null,
    ruleSetId: RULE_SET_2021.id,
    detail,
    provenance: "SYNTHETIC",
    note: null,
  };
}

/** What the rules of 2021 flag in the rows as they are: flags, never a reason to refuse them. */
export function* findings(copy: number): Generator<FindingRow> {
  for (const { branch, heldOn, lacksCommittee } of electionPlans(copy)) {
    const { id, memberCount, kind } = branch.row;
    if (memberCount === null) continue;
    if (memberCount < RULE_SET_2021.branchMinMembers)
      yield finding(
        id,
        "BRANCH_UNDER_THREE_MEMBERS",
        kind === "JOINT_BRANCH" ? "SERIOUS" : "WARNING",
        heldOn,
        `${memberCount} of at least ${RULE_SET_2021.branchMinMembers} members.`,
      );
    if (lacksCommittee)
      yield finding(
        id,
        "COMMITTEE_MISSING",
        "WARNING",
        heldOn,
        `${memberCount} members and no committee, due from ${COMMITTEE_FROM}.`,
      );
  }
  for (const { branchId, overdueSince } of terms(copy))
    if (overdueSince !== null)
      yield finding(
        branchId,
        "TERM_OVERDUE",
        "SERIOUS",
        overdueSince,
        `The term ran out on ${overdueSince}.`,
      );
}
