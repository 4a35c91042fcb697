import { enumeration, face, graphEnum, text, toMany, toOne } from "@youth-graph/query";
import { DivisionFace } from "./division";
import { ProjectFace } from "./project";
import { SocialWorkerFace } from "./social-worker";
import { Sourced } from "./sourced";
import { SessionFace } from "./session";

export const AgencyKind = graphEnum("AgencyKind", "Kind of social work agency (机构类型).", {
  LEAGUE_AFFILIATED: "Affiliated with the League (团属)",
  PRIVATE: "Privately run (民办)",
  UNSPECIFIED_IN_SOURCE: "The source does not say (未说明)",
});
export type AgencyKind = keyof typeof AgencyKind;

@face({
  owner: "workforce",
  description: "A social work agency (社会工作服务机构), which employs social workers and carries projects.",
  plural: "agencies",
  place: "division",
})
export abstract class AgencyFace extends Sourced {
  @text("Name as printed (名称).", { index: true, searchable: true })
  name!: string;

  @text("English name, where known.", { nullable: true })
  nameEn!: string | null;

  @text("Registered name; null where the source does not give it (登记名称).", {
    nullable: true,
    searchable: true,
  })
  legalName!: string | null;

  @enumeration(AgencyKind, "Kind (类型).")
  kind!: AgencyKind;

  @toOne(() => DivisionFace, "Where it works (所在区划).")
  division!: DivisionFace;

  @toMany(() => SocialWorkerFace, "agency", "Social workers it employs (聘用社工).")
  socialWorkers!: SocialWorkerFace[];

  @toMany(() => ProjectFace, "provider", "Community projects it carries out (承接项目).")
  projects!: ProjectFace[];

  @toMany(
    () => SessionFace,
    "activity.project.provider",
    "Sessions of the projects it carries out (承接项目的场次).",
  )
  sessions!: SessionFace[];
}
