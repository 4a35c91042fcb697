import { enumeration, foreign, noun, text, toMany, toOne } from "@youth-graph/query";
import { Row } from "@youth-graph/subgraph";
import { Campaign } from "../campaign/campaign";
import { Branch } from "../foreign/branch/branch";
import { Division } from "../foreign/division/division";
import { Project } from "../project/project";
import { Resource } from "../resource/resource";
import { Session } from "../session/session";
import { ActivityKind, Audience } from "./activity-enums";

@noun({
  description:
    "An activity (活动), defined once and held in any number of sessions; one that a report only names has none.",
  plural: "activities",
  place: "division",
})
export class Activity extends Row {
  @text("Name as printed (名称).", { index: true, searchable: true })
  name!: string;

  @text("English name, where known.", { nullable: true })
  nameEn!: string | null;

  @text("Brand (品牌); null for none.", { nullable: true })
  brand!: string | null;

  @enumeration(ActivityKind, "Kind (类型).", { index: true })
  kind!: ActivityKind;

  @enumeration(Audience, "For whom (服务对象).", { list: true })
  audience!: Audience[];

  @toOne(() => Resource, "The linked resource it draws on (链接资源); null for none.", { nullable: true })
  resource!: Resource | null;

  @toOne(() => Project, "The project it belongs to (项目); null for none.", { nullable: true })
  project!: Project | null;

  @toOne(() => Campaign, "The campaign it belongs to (行动); null for none.", { nullable: true })
  campaign!: Campaign | null;

  @foreign(() => Branch, "The League organization that holds it (主办团组织); null when not given.", {
    nullable: true,
  })
  branch!: Branch | null;

  @foreign(() => Division, "For which division it is; each session has a place of its own (所属区划).")
  division!: Division;

  @toMany(() => Session, "activity", "When and where it is held (场次).")
  sessions!: Session[];
}
