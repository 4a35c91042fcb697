import { boolean, code, date, face, text, toOne } from "@youth-graph/query";
import { Sourced } from "./sourced";
import { YouthHomeFace } from "./youth-home";

@face({
  owner: "venues",
  description:
    "A day on which a Youth Home's hours differ from its weekly ones (开放时间例外), such as a public holiday.",
  place: "youthHome.division",
})
export abstract class OpeningHoursExceptionFace extends Sourced {
  @toOne(() => YouthHomeFace, "Of which home (青年之家).")
  youthHome!: YouthHomeFace;

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
