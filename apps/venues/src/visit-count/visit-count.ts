import { date, enumeration, graphEnum, int, noun, toOne } from "@youth-graph/query";
import { Row } from "@youth-graph/subgraph";
import { Check, Index } from "typeorm";
import { YouthHome } from "../youth-home/youth-home";

export const VisitMethod = graphEnum("VisitMethod", "How the visits of a day were counted (计数方法).", {
  CHECK_IN: "From check-ins (签到)",
  HEADCOUNT: "Heads were counted (清点)",
});
export type VisitMethod = keyof typeof VisitMethod;

@noun({
  description:
    "The visits of one day to a Youth Home (到访人次): person-times, which add up, never persons. A day that was not counted has no row.",
  place: "youthHome.division",
})
@Index("visit_count_day_key", ["youthHome", "day"], { unique: true })
@Check("visit_count_visits_check", "visits >= 0")
export class VisitCount extends Row {
  @toOne(() => YouthHome, "Of which home (青年之家).")
  youthHome!: YouthHome;

  @date("The day (日期).", { index: true })
  day!: string;

  @int("Person-times (人次); 0 when it was open and nobody came.")
  visits!: number;

  @enumeration(VisitMethod, "How they were counted (计数方法).")
  method!: VisitMethod;
}
