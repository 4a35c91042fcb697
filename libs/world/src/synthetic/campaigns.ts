import { CAMPAIGNS, TANG_XIAO_QING_PARTICIPANTS } from "../reported/campaigns";
import { REPORTED_VOLUNTEER_ORGANIZATION_IDS } from "../reported/volunteer-organizations";
import type { CampaignParticipantRow, CampaignRow, CampaignVolunteerOrganizationRow } from "../rows/activity";
import { worldId } from "../world-id";
import { places } from "./places";

export function campaignId(copy: number, code: string): string {
  return worldId("campaign", `${places(copy).district.code}/${code}`);
}

export function* campaigns(copy: number): Generator<CampaignRow> {
  const { district } = places(copy);
  for (const { code, note, ...named } of CAMPAIGNS)
    yield {
      id: campaignId(copy, code),
      code: copy === 1 ? code : `${code}-${district.code}`,
      ...named,
      startsOn: null,
      endsOn: null,
      divisionId: district.id,
      provenance: copy === 1 ? "REPORTED" : "SYNTHETIC",
      note: copy === 1 ? note : null,
    };
}

/** 塘小青's participants as reported; nothing is said of the other campaigns'. */
export function* campaignParticipants(copy: number): Generator<CampaignParticipantRow> {
  if (copy > 1) return;
  for (const participant of TANG_XIAO_QING_PARTICIPANTS)
    yield {
      id: worldId("campaign-participant", `tang-xiao-qing/${participant.kind}`),
      campaignId: campaignId(copy, "tang-xiao-qing"),
      ...participant,
      method: "REPORTED",
      provenance: "REPORTED",
    };
}

/** The report counts three public-benefit organizations and elsewhere names three partners. */
export function* campaignVolunteerOrganizations(copy: number): Generator<CampaignVolunteerOrganizationRow> {
  if (copy > 1) return;
  for (const id of REPORTED_VOLUNTEER_ORGANIZATION_IDS)
    yield {
      id: worldId("campaign-volunteer-organization", `tang-xiao-qing/${id}`),
      campaignId: campaignId(copy, "tang-xiao-qing"),
      volunteerOrganizationId: id,
      provenance: "SYNTHETIC",
      note: "Assumed for the demonstration: the report does not say that its 3 public-benefit organizations are these three.",
    };
}
