import { date, enumeration, face, graphEnum, int, toOne } from "@youth-graph/query";
import { Sourced } from "./sourced";
import { YouthHomeFace } from "./youth-home";

export const VisitMethod = graphEnum("VisitMethod", "How the visits of a day were counted (计数方法).", {
  CHECK_IN: "From check-ins (签到)",
  HEADCOUNT: "Heads were counted (清点)",
});
export type VisitMethod = keyof typeof VisitMethod;

@face({
  owner: "venues",
  description:
    "The visits of one day to a Youth Home (到访人次): person-times, which add up, never persons. A day that was not counted has no row.",
  place: "youthHome.division",
})
export abstract class VisitCountFace extends Sourced {
  @toOne(() => YouthHomeFace, "Of which home (青年之家).")
  youthHome!: YouthHomeFace;

  @date("The day (日期).", { index: true })
  day!: string;

  @int("Person-times (人次); 0 when it was open and nobody came.")
  visits!: number;

  @enumeration(VisitMethod, "How they were counted (计数方法).")
  method!: VisitMethod;
}
