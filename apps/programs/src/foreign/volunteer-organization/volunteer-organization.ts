import { stub, Stub, toManyThrough } from "@youth-graph/query";
import { Campaign } from "../../campaign/campaign";
import { CampaignVolunteerOrganization } from "../../campaign/campaign-volunteer-organization";

@stub()
export class VolunteerOrganization extends Stub {
  @toManyThrough(
    () => Campaign,
    () => CampaignVolunteerOrganization,
    "volunteerOrganization",
    "campaign",
    "Campaigns it takes part in (参与的行动).",
  )
  campaigns!: Campaign[];
}
