import { enumeration, foreign, graphEnum, noun, text, toMany, toManyThrough } from "@youth-graph/query";
import { Row } from "@youth-graph/subgraph";
import { Index } from "typeorm";
import { Division } from "../foreign/division/division";
import { VolunteerOrganization } from "../foreign/volunteer-organization/volunteer-organization";
import { Resource } from "../resource/resource";
import { ResourceLink } from "../resource-link/resource-link";

export const PartnerKind = graphEnum("PartnerKind", "What a partner is (合作方类型).", {
  UNIVERSITY: "University (高校)",
  TALK_GROUP: "Talk group (宣讲队伍)",
  VOLUNTEER_ORGANIZATION: "Volunteer organization (志愿服务组织)",
  PEOPLE: "A mobilised group of people, no organization (人群)",
});
export type PartnerKind = keyof typeof PartnerKind;

@noun({
  description: "A partner (合作方): an organization or group that brings a resource in.",
  place: "division",
})
@Index("partner_key", ["division", "name"], { unique: true })
export class Partner extends Row {
  @text("Name as printed (名称).", { index: true, searchable: true })
  name!: string;

  @text("English name, where known.", { nullable: true })
  nameEn!: string | null;

  @enumeration(PartnerKind, "Kind (类型).", { index: true })
  kind!: PartnerKind;

  @foreign(() => VolunteerOrganization, "The volunteer organization it is (志愿服务组织); null for others.", {
    nullable: true,
  })
  volunteerOrganization!: VolunteerOrganization | null;

  @foreign(() => Division, "The division it works with (合作区划).")
  division!: Division;

  @toMany(() => ResourceLink, "partner", "What it gives, and for which time (资源链接).")
  links!: ResourceLink[];

  @toManyThrough(
    () => Resource,
    () => ResourceLink,
    "partner",
    "resource",
    "Resources it brings in (链接资源).",
  )
  resources!: Resource[];
}
