import { face, toOne } from "@youth-graph/query";
import { CampaignFace } from "./campaign";
import { Sourced } from "./sourced";
import { VolunteerOrganizationFace } from "./volunteer-organization";

@face({
  owner: "programs",
  description: "That a volunteer organization takes part in a campaign (参与行动的志愿服务组织).",
  place: "campaign.division",
  nested: true,
})
export abstract class CampaignVolunteerOrganizationFace extends Sourced {
  @toOne(() => CampaignFace, "In which campaign (行动).")
  campaign!: CampaignFace;

  @toOne(() => VolunteerOrganizationFace, "Which volunteer organization (志愿服务组织).")
  volunteerOrganization!: VolunteerOrganizationFace;
}
