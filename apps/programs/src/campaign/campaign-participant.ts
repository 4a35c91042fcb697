import { CampaignParticipantFace } from "@youth-graph/faces";
import { noun } from "@youth-graph/query";
import { Check, Index } from "typeorm";

@noun({ reads: { measure: ["provenance"] } })
@Index("campaign_participant_key", ["campaign", "kind"], { unique: true })
@Check("campaign_participant_value_check", "value >= 0")
export class CampaignParticipant extends CampaignParticipantFace {}
