import { ElectionCampaignFace } from "@youth-graph/faces";
import { noun } from "@youth-graph/query";

@noun()
export class ElectionCampaign extends ElectionCampaignFace {}
