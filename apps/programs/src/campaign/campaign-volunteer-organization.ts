import { foreign, noun, toOne } from "@youth-graph/query";
import { Row } from "@youth-graph/subgraph";
import { Index } from "typeorm";
import { VolunteerOrganization } from "../foreign/volunteer-organization/volunteer-organization";
import { Campaign } from "./campaign";

@noun({
  description: "That a volunteer organization takes part in a campaign (参与行动的志愿服务组织).",
  place: "campaign.division",
  nested: true,
})
@Index("campaign_volunteer_organization_key", ["campaign", "volunteerOrganization"], { unique: true })
export class CampaignVolunteerOrganization extends Row {
  @toOne(() => Campaign, "In which campaign (行动).")
  campaign!: Campaign;

  @foreign(() => VolunteerOrganization, "Which volunteer organization (志愿服务组织).")
  volunteerOrganization!: VolunteerOrganization;
}
