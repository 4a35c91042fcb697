import { date, foreign, noun, toOne } from "@youth-graph/query";
import { Row } from "@youth-graph/subgraph";
import { Check, Exclusion } from "typeorm";
import { Person } from "../foreign/person/person";
import { YouthHome } from "../youth-home/youth-home";

@noun({
  description:
    "A person's time in charge of a Youth Home (负责人任期); one person at a time. Kept over time, since turnover is what homes suffer from.",
  place: "youthHome.division",
})
@Check("manager_tenure_dates_check", "starts_on < ends_on")
@Exclusion(
  "manager_tenure_no_overlap",
  "USING gist (youth_home_id WITH =, daterange(starts_on, ends_on) WITH &&)",
)
export class ManagerTenure extends Row {
  @toOne(() => YouthHome, "Of which home (青年之家).")
  youthHome!: YouthHome;

  @foreign(() => Person, "Who is in charge (负责人).")
  person!: Person;

  @date("First day (开始).", { index: true })
  startsOn!: string;

  @date("First day after it; null while it lasts (结束, 不含).", { nullable: true })
  endsOn!: string | null;
}
