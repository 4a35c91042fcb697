import { code, date, declareNeeds, foreign, noun, text, toList, toMany } from "@youth-graph/query";
import { Row } from "@youth-graph/subgraph";
import { Check } from "typeorm";
import { Activity } from "../activity/activity";
import { Agency } from "../foreign/agency/agency";
import { Assignment } from "../foreign/assignment/assignment";
import { Division } from "../foreign/division/division";
import { Indicator } from "../indicator/indicator";

@noun({
  description:
    "A community project (“青春社区”创建项目): bought from an agency, carried out in one community.",
  place: "division",
  naturalKey: "code",
})
@Check("project_period_check", "period_start <= period_end")
export class Project extends Row {
  @code("Short name for programs, such as `imprint-of-the-times` (代号).", { unique: true })
  code!: string;

  @text("Full name as printed (项目全称).", { index: true, searchable: true })
  name!: string;

  @text("Short name (简称); null when none is in use.", { nullable: true, searchable: true })
  shortName!: string | null;

  @text("English name, where known.", { nullable: true })
  nameEn!: string | null;

  @text("Programme brand (品牌).", { nullable: true, index: true })
  brand!: string | null;

  @text("The policy it carries out, as printed (政策).", { nullable: true })
  policy!: string | null;

  @foreign(() => Division, "Where it is carried out (所在区划).")
  division!: Division;

  @text("The community as printed (社区原名), which may be no unit of the division codes.", {
    nullable: true,
  })
  communityNameAsPrinted!: string | null;

  @foreign(() => Agency, "The agency that carries it out (承接方); null when not given.", { nullable: true })
  provider!: Agency | null;

  @text("Who buys the service (购买方), in words; null when not given.", { nullable: true })
  purchaser!: string | null;

  @text("Whom it serves (服务对象), as printed.", { list: true })
  targetGroups!: string[];

  @text("What it offers (服务内容), as printed.", { list: true })
  services!: string[];

  @text("Community assets it mobilises (社区资源), as printed.", { list: true })
  assets!: string[];

  @date("First day (起始日); null when not given.", { nullable: true, field: false, index: true })
  periodStart!: string | null;

  @date("Last day, inclusive (终止日); null when open or not given.", { nullable: true, field: false })
  periodEnd!: string | null;

  @toList(() => Indicator, "project", "Targets beside what was reached (指标).", {
    orderBy: [{ kind: "ASC" }, { name: "ASC" }],
  })
  indicators!: Indicator[];

  @toMany(() => Activity, "project", "Activities of the project (活动).")
  activities!: Activity[];

  @toMany(() => Assignment, "project", "Assignments of social workers to it, now or before (派驻).", {
    field: false,
  })
  assignments!: Assignment[];
}

declareNeeds(Project, "period", ["periodStart", "periodEnd"]);
