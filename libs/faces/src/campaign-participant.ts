import { decimal, enumeration, face, graphEnum, text, toOne } from "@youth-graph/query";
import { CampaignFace } from "./campaign";
import { MeasureKind, MeasureMethod, Qualifier } from "./measure";
import { Sourced } from "./sourced";

export const ParticipantKind = graphEnum("ParticipantKind", "Who takes part in a campaign (参与方类型).", {
  TOWNS_AND_STREETS: "Towns and sub-districts (镇街道)",
  DEPARTMENTS: "District-level departments and units (区直部门单位)",
  SCHOOLS: "Schools (学校)",
  PUBLIC_BENEFIT_ORGANIZATIONS: "Public-benefit organizations (公益组织)",
  YOUNG_PEOPLE: "Young people (青年)",
});
export type ParticipantKind = keyof typeof ParticipantKind;

const inMeasure = { shownIn: "measure" } as const;

@face({
  owner: "programs",
  description: "How many of one kind take part in a campaign (参与方).",
  place: "campaign.division",
})
export abstract class CampaignParticipantFace extends Sourced {
  @toOne(() => CampaignFace, "In which campaign (行动).")
  campaign!: CampaignFace;

  @enumeration(ParticipantKind, "Who (类型).", { index: true })
  kind!: ParticipantKind;

  @text("As printed (名称).")
  name!: string;

  @enumeration(MeasureKind, "What the number counts (计量类型).", inMeasure)
  measureKind!: MeasureKind;

  // Units, schools and persons never add up with one another, nor do persons among themselves.
  @decimal("The number (数值).", { ...inMeasure, additive: false })
  value!: number;

  @enumeration(Qualifier, "How sharp it is (限定).", inMeasure)
  qualifier!: Qualifier;

  @enumeration(MeasureMethod, "How it was got (方法).", inMeasure)
  method!: MeasureMethod;
}
