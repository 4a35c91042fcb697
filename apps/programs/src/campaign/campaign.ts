import { CampaignFace } from "@youth-graph/faces";
import { noun } from "@youth-graph/query";
import { Check } from "typeorm";

@noun()
@Check("campaign_period_check", "starts_on <= ends_on")
export class Campaign extends CampaignFace {}
