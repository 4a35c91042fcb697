import { date, enumeration, face, graphEnum, toOne } from "@youth-graph/query";
import { PartnerFace } from "./partner";
import { ResourceFace } from "./resource";
import { Sourced } from "./sourced";

export const ContributionKind = graphEnum("ContributionKind", "What a partner gives to a resource (贡献).", {
  TALKS: "Talks (宣讲)",
  PRACTICE_TEAMS: "Student practice teams (实践队伍)",
  TRAINING: "Training (培训)",
  VOLUNTEERS: "Volunteers (志愿者)",
  RESCUE: "Rescue (救援)",
  PARTICIPATION: "Participation (参与)",
});
export type ContributionKind = keyof typeof ContributionKind;

@face({
  owner: "programs",
  description: "What one partner gives to one resource, and for which time (资源链接).",
  place: "resource.division",
})
export abstract class ResourceLinkFace extends Sourced {
  @toOne(() => PartnerFace, "Who gives (合作方).")
  partner!: PartnerFace;

  @toOne(() => ResourceFace, "To which resource (链接资源).")
  resource!: ResourceFace;

  @enumeration(ContributionKind, "What is given (贡献).", { index: true })
  contribution!: ContributionKind;

  @date("First day (起始日); null when not given.", { nullable: true, shownIn: "period" })
  periodStart!: string | null;

  @date("Last day, inclusive (终止日); null when open or not given.", { nullable: true, shownIn: "period" })
  periodEnd!: string | null;
}
