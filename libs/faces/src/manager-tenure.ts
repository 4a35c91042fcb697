import { date, face, toOne } from "@youth-graph/query";
import { PersonFace } from "./person";
import { Sourced } from "./sourced";
import { YouthHomeFace } from "./youth-home";

@face({
  owner: "venues",
  description:
    "A person's time in charge of a Youth Home (负责人任期); one person at a time. Kept over time, since turnover is what homes suffer from.",
  place: "youthHome.division",
})
export abstract class ManagerTenureFace extends Sourced {
  @toOne(() => YouthHomeFace, "Of which home (青年之家).")
  youthHome!: YouthHomeFace;

  @toOne(() => PersonFace, "Who is in charge (负责人).")
  person!: PersonFace;

  @date("First day (开始).", { index: true })
  startsOn!: string;

  @date("First day after it; null while it lasts (结束, 不含).", { nullable: true })
  endsOn!: string | null;
}
