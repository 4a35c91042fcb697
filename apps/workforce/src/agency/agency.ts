import { enumeration, foreign, graphEnum, noun, text, toMany } from "@youth-graph/query";
import { Row } from "@youth-graph/subgraph";
import { Division } from "../foreign/division/division";
import { SocialWorker } from "../social-worker/social-worker";

export const AgencyKind = graphEnum("AgencyKind", "Kind of social work agency (机构类型).", {
  LEAGUE_AFFILIATED: "Affiliated with the League (团属)",
  PRIVATE: "Privately run (民办)",
  UNSPECIFIED_IN_SOURCE: "The source does not say (未说明)",
});
export type AgencyKind = keyof typeof AgencyKind;

@noun({
  description: "A social work agency (社会工作服务机构), which employs social workers and carries projects.",
  plural: "agencies",
  place: "division",
})
export class Agency extends Row {
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

  @foreign(() => Division, "Where it works (所在区划).")
  division!: Division;

  @toMany(() => SocialWorker, "agency", "Social workers it employs (聘用社工).")
  socialWorkers!: SocialWorker[];
}
