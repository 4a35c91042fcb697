import { code, date, declareNeeds, foreign, noun, text, toList, toMany } from "@youth-graph/query";
import { Row } from "@youth-graph/subgraph";
import { Check } from "typeorm";
import { Activity } from "../activity/activity";
import { Division } from "../foreign/division/division";
import { CampaignParticipant } from "./campaign-participant";
import { CampaignVolunteerOrganization } from "./campaign-volunteer-organization";

@noun({
  description: "A campaign (行动), such as 塘小青 against drowning.",
  place: "division",
  naturalKey: "code",
})
@Check("campaign_period_check", "starts_on <= ends_on")
export class Campaign extends Row {
  @code("Short name for programs, such as `tang-xiao-qing` (代号).", { unique: true })
  code!: string;

  @text("Name as printed (名称).", { index: true, searchable: true })
  name!: string;

  @text("English name, where known.", { nullable: true })
  nameEn!: string | null;

  @text("Brand (品牌); null for none.", { nullable: true })
  brand!: string | null;

  @date("First day (起始日); null when not given.", { nullable: true, field: false, index: true })
  startsOn!: string | null;

  @date("Last day, inclusive (终止日); null when open or not given.", { nullable: true, field: false })
  endsOn!: string | null;

  @foreign(() => Division, "Where (所在区划).")
  division!: Division;

  @toList(() => CampaignParticipant, "campaign", "How many of each kind take part (参与方).", {
    orderBy: [{ kind: "ASC" }],
  })
  participants!: CampaignParticipant[];

  @toList(
    () => CampaignVolunteerOrganization,
    "campaign",
    "The links behind `volunteerOrganizations`, each with its provenance and note (参与关系).",
  )
  volunteerOrganizationLinks!: CampaignVolunteerOrganization[];

  @toMany(() => Activity, "campaign", "Activities of the campaign (活动).")
  activities!: Activity[];
}

declareNeeds(Campaign, "period", ["startsOn", "endsOn"]);
