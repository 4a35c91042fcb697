import { code, date, int, noun, toOne } from "@youth-graph/query";
import { Row } from "@youth-graph/subgraph";
import { Check, Index } from "typeorm";
import { YouthHome } from "../youth-home/youth-home";
import { closingTime, openingTime } from "./local-time";

@noun({
  description:
    "When a Youth Home is open on one weekday (开放时间): local time (Asia/Shanghai), half-open. Hours that change are ended and followed by new ones.",
  plural: "openingHoursRules",
  place: "youthHome.division",
})
@Index("opening_hours_key", ["youthHome", "weekday", "validFrom", "opensAt"], { unique: true })
@Check("opening_hours_weekday_check", "weekday BETWEEN 1 AND 7")
@Check("opening_hours_opens_at_check", openingTime("opens_at"))
@Check("opening_hours_closes_at_check", closingTime("closes_at"))
@Check("opening_hours_order_check", "opens_at < closes_at")
@Check("opening_hours_valid_check", "valid_from < valid_to")
export class OpeningHours extends Row {
  @toOne(() => YouthHome, "Of which home (青年之家).")
  youthHome!: YouthHome;

  @int("Day of the week, 1 = Monday to 7 = Sunday (星期).", { index: true })
  weekday!: number;

  @code("Opens at, `HH:MM` local time (开门).")
  opensAt!: string;

  @code("Closes at, `HH:MM` local time, at most `24:00` (关门).")
  closesAt!: string;

  @date("First day on which these hours hold (生效日).")
  validFrom!: string;

  @date("First day on which they no longer hold; null while they do (失效日, 不含).", { nullable: true })
  validTo!: string | null;
}
