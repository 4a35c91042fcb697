import { code, date, face, int, toOne } from "@youth-graph/query";
import { Sourced } from "./sourced";
import { YouthHomeFace } from "./youth-home";

@face({
  owner: "venues",
  description:
    "When a Youth Home is open on one weekday (开放时间): local time (Asia/Shanghai), half-open. Hours that change are ended and followed by new ones.",
  plural: "openingHoursRules",
  place: "youthHome.division",
})
export abstract class OpeningHoursFace extends Sourced {
  @toOne(() => YouthHomeFace, "Of which home (青年之家).")
  youthHome!: YouthHomeFace;

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
