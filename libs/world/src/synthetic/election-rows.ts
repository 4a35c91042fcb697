import { addDays } from "../calendar";
import { seeded } from "../random";
import { RULE_SET_2021 } from "../reported/rule-sets";
import type { CandidacyRow, ElectionApprovalRow, ElectionCampaignRow, ElectionRow } from "../rows/election";
import { worldId } from "../world-id";
import { ELECTION_WEEK_END, ELECTION_WEEK_START } from "../world-today";
import { placeName } from "../official/unit-name";
import { type ElectionPlan, electionPlans } from "./elections";
import { places } from "./places";
import type { Candidate } from "./slates";

const SYNTHETIC = { provenance: "SYNTHETIC", note: null } as const;

export function electionId(plan: ElectionPlan): string {
  return worldId("election", `${plan.branch.key}/${plan.termNumber}`);
}

export function electionCampaign(copy: number): ElectionCampaignRow {
  const { district } = places(copy);
  const isReported = copy === 1;
  return {
    id: worldId("election-campaign", `${district.code}/2021`),
    code: `change-of-term-2021-${district.code}`,
    name: `2021年${district.name}村社区团组织集中换届`,
    nameEn: isReported
      ? "Change-of-term elections of village and community League organizations, 2021"
      : null,
    startsOn: ELECTION_WEEK_START,
    endsOn: isReported ? null : ELECTION_WEEK_END,
    trainingOn: ELECTION_WEEK_START,
    scopeId: district.id,
    provenance: isReported ? "REPORTED" : "SYNTHETIC",
    note: isReported
      ? "The report says it took one week and gives no last day; the name is descriptive."
      : null,
  };
}

/** Days on which the Party organization and the superior League organization approved the result. */
function approvalDays({ branch, heldOn }: ElectionPlan) {
  const random = seeded(`approval/${branch.key}`);
  const reportedOn = addDays(heldOn, random.int(0, 3));
  const party = addDays(reportedOn, random.int(1, 7));
  const league = addDays(party, random.int(0, 7));
  return { reportedOn, party, league };
}

export function* elections(copy: number): Generator<ElectionRow> {
  const campaignId = electionCampaign(copy).id;
  for (const plan of electionPlans(copy)) {
    const { reportedOn, league } = approvalDays(plan);
    yield {
      id: electionId(plan),
      branchId: plan.branch.row.id,
      campaignId,
      termNumber: plan.termNumber,
      form: "ASSEMBLY",
      status: "APPROVED",
      heldOn: plan.heldOn,
      ...plan.turnout,
      seats: plan.seats,
      ruleSetId: RULE_SET_2021.id,
      reportedOn,
      approvedOn: league,
      ...SYNTHETIC,
    };
  }
}

/** By strokes of the surname, as on the ballot; the key breaks ties. */
function ballotOrder(candidates: Candidate[]): Candidate[] {
  return [...candidates].sort(
    (a, b) => a.person.surnameStrokes - b.person.surnameStrokes || (a.key < b.key ? -1 : 1),
  );
}

export function* candidacies(copy: number): Generator<CandidacyRow> {
  for (const plan of electionPlans(copy))
    for (const [index, candidate] of ballotOrder(plan.candidates).entries())
      yield {
        id: worldId("candidacy", candidate.key),
        electionId: electionId(plan),
        personId: candidate.person.id,
        post: candidate.post,
        isIncumbent: candidate.isIncumbent,
        ...plan.tallyOf.get(candidate)!,
        outcome: candidate.wins ? "ELECTED" : "NOT_ELECTED",
        background: candidate.background,
        ballotOrder: index + 1,
        ...SYNTHETIC,
      };
}

export function* electionApprovals(copy: number): Generator<ElectionApprovalRow> {
  for (const plan of electionPlans(copy)) {
    const { party, league } = approvalDays(plan);
    const key = plan.branch.key;
    const approval = { electionId: electionId(plan), decision: "APPROVED", ...SYNTHETIC } as const;
    yield {
      id: worldId("election-approval", `${key}/party`),
      side: "PARTY_ORGANIZATION",
      approverBranchId: null,
      approverName: `${placeName(plan.branch.unit.name)}党组织`,
      decidedOn: party,
      ...approval,
    };
    yield {
      id: worldId("election-approval", `${key}/league`),
      side: "SUPERIOR_LEAGUE_ORGANIZATION",
      approverBranchId: plan.branch.row.superiorId,
      approverName: `${plan.branch.town.name}青工委`,
      decidedOn: league,
      ...approval,
    };
  }
}
