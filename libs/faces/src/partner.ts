import { enumeration, face, graphEnum, text, toMany, toManyThrough, toOne } from "@youth-graph/query";
import { DivisionFace } from "./division";
import { ResourceFace } from "./resource";
import { ResourceLinkFace } from "./resource-link";
import { Sourced } from "./sourced";
import { VolunteerOrganizationFace } from "./volunteer-organization";
import { ActivityFace } from "./activity";
import { SessionFace } from "./session";

export const PartnerKind = graphEnum("PartnerKind", "What a partner is (合作方类型).", {
  UNIVERSITY: "University (高校)",
  TALK_GROUP: "Talk group (宣讲队伍)",
  VOLUNTEER_ORGANIZATION: "Volunteer organization (志愿服务组织)",
  PEOPLE: "A mobilised group of people, no organization (人群)",
});
export type PartnerKind = keyof typeof PartnerKind;

@face({
  owner: "programs",
  description: "A partner (合作方): an organization or group that brings a resource in.",
  place: "division",
})
export abstract class PartnerFace extends Sourced {
  @text("Name as printed (名称).", { index: true, searchable: true })
  name!: string;

  @text("English name, where known.", { nullable: true })
  nameEn!: string | null;

  @enumeration(PartnerKind, "Kind (类型).", { index: true })
  kind!: PartnerKind;

  @toOne(
    () => VolunteerOrganizationFace,
    "The volunteer organization it is (志愿服务组织); null for others.",
    {
      nullable: true,
    },
  )
  volunteerOrganization!: VolunteerOrganizationFace | null;

  @toOne(() => DivisionFace, "The division it works with (合作区划).")
  division!: DivisionFace;

  @toMany(() => ResourceLinkFace, "partner", "What it gives, and for which time (资源链接).")
  links!: ResourceLinkFace[];

  @toManyThrough(
    () => ResourceFace,
    () => ResourceLinkFace,
    "partner",
    "resource",
    "Resources it brings in (链接资源).",
  )
  resources!: ResourceFace[];

  @toManyThrough(
    () => ActivityFace,
    () => ResourceLinkFace,
    "partner",
    "resource",
    "Activities that draw on a resource it brings in, whoever holds them (所链接资源的活动).",
    { at: "resource" },
  )
  activities!: ActivityFace[];

  @toManyThrough(
    () => SessionFace,
    () => ResourceLinkFace,
    "partner",
    "resource",
    "Sessions of the activities that draw on a resource it brings in (所链接资源的场次).",
    { at: "activity.resource" },
  )
  sessions!: SessionFace[];
}
