import { CampaignVolunteerOrganizationFace } from "@youth-graph/faces";
import { noun } from "@youth-graph/query";
import { Index } from "typeorm";

@noun()
@Index("campaign_volunteer_organization_key", ["campaign", "volunteerOrganization"], { unique: true })
export class CampaignVolunteerOrganization extends CampaignVolunteerOrganizationFace {}
