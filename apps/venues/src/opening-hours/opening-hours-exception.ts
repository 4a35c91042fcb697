import { boolean, code, date, noun, text, toOne } from "@youth-graph/query";
import { Row } from "@youth-graph/subgraph";
import { Check, Index } from "typeorm";
import { YouthHome } from "../youth-home/youth-home";
import { closingTime, openingTime } from "./local-time";

@noun({
  description:
    "A day on which a Youth Home's hours differ from its weekly ones (开放时间例外), such as a public holiday.",
  place: "youthHome.division",
})
@Index("opening_hours_exception_day_key", ["youthHome", "day"], { unique: true })
@Check("opening_hours_exception_opens_at_check", openingTime("opens_at"))
@Check("opening_hours_exception_closes_at_check", closingTime("closes_at"))
@Check("opening_hours_exception_order_check", "opens_at < closes_at")
@Check(
  "opening_hours_exception_closed_check",
  "num_nulls(opens_at, closes_at) = CASE WHEN is_closed THEN 2 ELSE 0 END",
)
export class OpeningHoursException extends Row {
  @toOne(() => YouthHome, "Of which home (青年之家).")
  youthHome!: YouthHome;

  @date("The day (日期).", { index: true })
  day!: string;

  @boolean("Closed all day (全天关闭).")
  isClosed!: boolean;

  @code("Opens at, `HH:MM` local time; null when closed (开门).", { nullable: true })
  opensAt!: string | null;

  @code("Closes at, `HH:MM` local time; null when closed (关门).", { nullable: true })
  closesAt!: string | null;

  @text("Why (原因); null when not given.", { nullable: true })
  reason!: string | null;
}
