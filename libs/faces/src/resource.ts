import { enumeration, face, graphEnum, text, toMany, toManyThrough, toOne } from "@youth-graph/query";
import { ActivityFace } from "./activity";
import { DivisionFace } from "./division";
import { PartnerFace } from "./partner";
import { ResourceLinkFace } from "./resource-link";
import { Sourced } from "./sourced";
import { SessionFace } from "./session";

export const ResourceKind = graphEnum("ResourceKind", "The five linked resources (五种资源).", {
  RED_EDUCATION: "Red education: talks of all kinds (红色教育)",
  UNIVERSITY_PRACTICE: "University practice: student teams (高校实践)",
  ENTREPRENEURSHIP: "Entrepreneurship and jobs: training (创业就业)",
  VOLUNTEER_SERVICE: "Volunteer service (志愿服务)",
  LIFE_CULTURE: "Life and culture: festivals, sports, cinema, camps (生活文化)",
});
export type ResourceKind = keyof typeof ResourceKind;

@face({
  owner: "programs",
  description: "A linked resource (链接资源): what partners bring in, one of each kind a division.",
  place: "division",
})
export abstract class ResourceFace extends Sourced {
  @enumeration(ResourceKind, "Kind (类型).", { index: true })
  kind!: ResourceKind;

  @text("Name as printed (名称).", { index: true, searchable: true })
  name!: string;

  @text("English name, where known.", { nullable: true })
  nameEn!: string | null;

  @toOne(() => DivisionFace, "Where (所在区划).")
  division!: DivisionFace;

  @toManyThrough(
    () => PartnerFace,
    () => ResourceLinkFace,
    "resource",
    "partner",
    "Who brings it in (合作方).",
  )
  partners!: PartnerFace[];

  @toMany(() => ResourceLinkFace, "resource", "What each partner gives, and for which time (资源链接).")
  links!: ResourceLinkFace[];

  @toMany(() => ActivityFace, "resource", "Activities that draw on it (活动).")
  activities!: ActivityFace[];

  @toMany(() => SessionFace, "activity.resource", "Sessions of the activities that draw on it (场次).")
  sessions!: SessionFace[];
}
