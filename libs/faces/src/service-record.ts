import { enumeration, face, graphEnum, instant, toOne } from "@youth-graph/query";
import { DivisionFace } from "./division";
import { PersonFace } from "./person";
import { SessionFace } from "./session";
import { Sourced } from "./sourced";
import { VolunteerFace } from "./volunteer";

export const EntryMethod = graphEnum("EntryMethod", "How a service record came about (录入方式).", {
  CHECK_IN_OUT: "The volunteer checked in and out (签到签退)",
  LEADER_ENTRY: "The leader on site entered it (领队录入)",
  BACK_OFFICE_IMPORT: "Imported by the back office (后台导入)",
  CORRECTION: "Corrects an earlier record (更正)",
});
export type EntryMethod = keyof typeof EntryMethod;

// The hours, and the instants that give them away, stand in the class of the service that owns and masks them.
@face({
  owner: "workforce",
  description:
    "A record of volunteer service (志愿服务记录). Its hours are those served, travel excluded, at most the time from start to end; who approves it is never who entered it.",
  place: "division",
})
export abstract class ServiceRecordFace extends Sourced {
  @toOne(() => VolunteerFace, "Who served (志愿者).")
  volunteer!: VolunteerFace;

  @toOne(() => SessionFace, "At which session (场次).")
  session!: SessionFace;

  @toOne(() => DivisionFace, "Where (所在区划).")
  division!: DivisionFace;

  @instant("Start of the service (开始).", { index: true })
  startsAt!: string;

  @enumeration(EntryMethod, "How it came about (录入方式).", { index: true })
  entryMethod!: EntryMethod;

  @toOne(() => PersonFace, "Who entered it (录入人).")
  enteredBy!: PersonFace;

  @toOne(() => PersonFace, "Who approved it; null while it waits (审核人).", { nullable: true })
  approvedBy!: PersonFace | null;

  @instant("When it was approved; null while it waits (审核时间).", { nullable: true })
  approvedAt!: string | null;
}
