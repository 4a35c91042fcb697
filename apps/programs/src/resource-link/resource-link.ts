import { date, declareNeeds, enumeration, graphEnum, noun, toOne } from "@youth-graph/query";
import { Row } from "@youth-graph/subgraph";
import { Check, Index } from "typeorm";
import { Partner } from "../partner/partner";
import { Resource } from "../resource/resource";

export const ContributionKind = graphEnum("ContributionKind", "What a partner gives to a resource (贡献).", {
  TALKS: "Talks (宣讲)",
  PRACTICE_TEAMS: "Student practice teams (实践队伍)",
  TRAINING: "Training (培训)",
  VOLUNTEERS: "Volunteers (志愿者)",
  RESCUE: "Rescue (救援)",
  PARTICIPATION: "Participation (参与)",
});
export type ContributionKind = keyof typeof ContributionKind;

@noun({
  description: "What one partner gives to one resource, and for which time (资源链接).",
  place: "resource.division",
})
@Index("resource_link_key", ["partner", "resource", "contribution"], { unique: true })
@Check("resource_link_period_check", "period_start <= period_end")
export class ResourceLink extends Row {
  @toOne(() => Partner, "Who gives (合作方).")
  partner!: Partner;

  @toOne(() => Resource, "To which resource (链接资源).")
  resource!: Resource;

  @enumeration(ContributionKind, "What is given (贡献).", { index: true })
  contribution!: ContributionKind;

  @date("First day (起始日); null when not given.", { nullable: true, field: false })
  periodStart!: string | null;

  @date("Last day, inclusive (终止日); null when open or not given.", { nullable: true, field: false })
  periodEnd!: string | null;
}

declareNeeds(ResourceLink, "period", ["periodStart", "periodEnd"]);
