import { enumeration, foreign, graphEnum, noun, text, toMany, toManyThrough } from "@youth-graph/query";
import { Row } from "@youth-graph/subgraph";
import { Index } from "typeorm";
import { Activity } from "../activity/activity";
import { Division } from "../foreign/division/division";
import { Partner } from "../partner/partner";
import { ResourceLink } from "../resource-link/resource-link";

export const ResourceKind = graphEnum("ResourceKind", "The five linked resources (五种资源).", {
  RED_EDUCATION: "Red education: talks of all kinds (红色教育)",
  UNIVERSITY_PRACTICE: "University practice: student teams (高校实践)",
  ENTREPRENEURSHIP: "Entrepreneurship and jobs: training (创业就业)",
  VOLUNTEER_SERVICE: "Volunteer service (志愿服务)",
  LIFE_CULTURE: "Life and culture: festivals, sports, cinema, camps (生活文化)",
});
export type ResourceKind = keyof typeof ResourceKind;

@noun({
  description: "A linked resource (链接资源): what partners bring in, one of each kind a division.",
  place: "division",
})
@Index("resource_key", ["division", "kind"], { unique: true })
export class Resource extends Row {
  @enumeration(ResourceKind, "Kind (类型).", { index: true })
  kind!: ResourceKind;

  @text("Name as printed (名称).", { index: true, searchable: true })
  name!: string;

  @text("English name, where known.", { nullable: true })
  nameEn!: string | null;

  @text("What it is, English (说明).", { filter: false, sort: false })
  description!: string;

  @foreign(() => Division, "Where (所在区划).")
  division!: Division;

  @toManyThrough(() => Partner, () => ResourceLink, "resource", "partner", "Who brings it in (合作方).")
  partners!: Partner[];

  @toMany(() => ResourceLink, "resource", "What each partner gives, and for which time (资源链接).")
  links!: ResourceLink[];

  @toMany(() => Activity, "resource", "Activities that draw on it (活动).")
  activities!: Activity[];
}
