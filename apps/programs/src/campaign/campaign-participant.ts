import { declareNeeds, decimal, enumeration, graphEnum, noun, text, toOne } from "@youth-graph/query";
import { MeasureKind, MeasureMethod, Qualifier, Row } from "@youth-graph/subgraph";
import { Check, Index } from "typeorm";
import { Campaign } from "./campaign";

export const ParticipantKind = graphEnum("ParticipantKind", "Who takes part in a campaign (参与方类型).", {
  TOWNS_AND_STREETS: "Towns and sub-districts (镇街道)",
  DEPARTMENTS: "District-level departments and units (区直部门单位)",
  SCHOOLS: "Schools (学校)",
  PUBLIC_BENEFIT_ORGANIZATIONS: "Public-benefit organizations (公益组织)",
  YOUNG_PEOPLE: "Young people (青年)",
});
export type ParticipantKind = keyof typeof ParticipantKind;

@noun({
  description: "How many of one kind take part in a campaign (参与方).",
  place: "campaign.division",
})
@Index("campaign_participant_key", ["campaign", "kind"], { unique: true })
@Check("campaign_participant_value_check", "value >= 0")
export class CampaignParticipant extends Row {
  @toOne(() => Campaign, "In which campaign (行动).")
  campaign!: Campaign;

  @enumeration(ParticipantKind, "Who (类型).", { index: true })
  kind!: ParticipantKind;

  @text("As printed (名称).")
  name!: string;

  @enumeration(MeasureKind, "What the number counts (计量类型).", { field: false })
  measureKind!: MeasureKind;

  @decimal("The number (数值).", { field: false })
  value!: number;

  @enumeration(Qualifier, "How sharp it is (限定).", { field: false })
  qualifier!: Qualifier;

  @enumeration(MeasureMethod, "How it was got (方法).", { field: false })
  method!: MeasureMethod;
}

declareNeeds(CampaignParticipant, "measure", ["measureKind", "value", "qualifier", "method", "provenance"]);
