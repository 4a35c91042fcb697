import { code, date, face, text, toList, toMany, toManyThrough, toOne } from "@youth-graph/query";
import { ActivityFace } from "./activity";
import { CampaignParticipantFace } from "./campaign-participant";
import { CampaignVolunteerOrganizationFace } from "./campaign-volunteer-organization";
import { DivisionFace } from "./division";
import { Sourced } from "./sourced";
import { VolunteerOrganizationFace } from "./volunteer-organization";
import { SessionFace } from "./session";

@face({
  owner: "programs",
  description: "A campaign (行动), such as 塘小青 against drowning.",
  place: "division",
  naturalKey: "code",
})
export abstract class CampaignFace extends Sourced {
  @code("Short name for programs, such as `tang-xiao-qing` (代号).", { unique: true })
  code!: string;

  @text("Name as printed (名称).", { index: true, searchable: true })
  name!: string;

  @text("English name, where known.", { nullable: true })
  nameEn!: string | null;

  @text("Brand (品牌); null for none.", { nullable: true })
  brand!: string | null;

  @date("First day (起始日); null when not given.", { nullable: true, shownIn: "period", index: true })
  startsOn!: string | null;

  @date("Last day, inclusive (终止日); null when open or not given.", { nullable: true, shownIn: "period" })
  endsOn!: string | null;

  @toOne(() => DivisionFace, "Where (所在区划).")
  division!: DivisionFace;

  @toList(() => CampaignParticipantFace, "campaign", "How many of each kind take part (参与方).", {
    orderBy: [{ kind: "ASC" }],
    size: 5,
  })
  participants!: CampaignParticipantFace[];

  @toManyThrough(
    () => VolunteerOrganizationFace,
    () => CampaignVolunteerOrganizationFace,
    "campaign",
    "volunteerOrganization",
    "Volunteer organizations that take part (参与的志愿服务组织).",
  )
  volunteerOrganizations!: VolunteerOrganizationFace[];

  @toList(
    () => CampaignVolunteerOrganizationFace,
    "campaign",
    "The links behind `volunteerOrganizations`, each with its provenance and note (参与关系).",
  )
  volunteerOrganizationLinks!: CampaignVolunteerOrganizationFace[];

  @toMany(() => ActivityFace, "campaign", "Activities of the campaign (活动).")
  activities!: ActivityFace[];

  @toMany(() => SessionFace, "activity.campaign", "Sessions of its activities (场次).")
  sessions!: SessionFace[];
}
