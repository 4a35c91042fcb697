import { stub, toManyWithin } from "@youth-graph/query";
import { BackboneDivision } from "@youth-graph/subgraph";
import { Activity } from "../../activity/activity";
import { Campaign } from "../../campaign/campaign";
import { Project } from "../../project/project";
import { Resource } from "../../resource/resource";
import { Session } from "../../session/session";

@stub({
  tree: "ancestorIds",
  source: "organization",
})
export class Division extends BackboneDivision {
  @toManyWithin(() => Project, "Community projects in this division and its subtree (社区项目).")
  projects!: Project[];

  @toManyWithin(() => Resource, "Linked resources in this division and its subtree (链接资源).")
  resources!: Resource[];

  @toManyWithin(() => Activity, "Activities of this division and its subtree (活动).")
  activities!: Activity[];

  @toManyWithin(() => Session, "Sessions at places in this division and its subtree (场次).")
  sessions!: Session[];

  @toManyWithin(() => Campaign, "Campaigns of this division and its subtree (行动).")
  campaigns!: Campaign[];
}
