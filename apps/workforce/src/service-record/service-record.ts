import { computed, enumeration, foreign, graphEnum, instant, noun, toOne } from "@youth-graph/query";
import { Row } from "@youth-graph/subgraph";
import { Check, Column } from "typeorm";
import { Division } from "../foreign/division/division";
import { Session } from "../foreign/session/session";
import { Person } from "../person/person";
import { Volunteer } from "../volunteer/volunteer";

export const EntryMethod = graphEnum("EntryMethod", "How a service record came about (录入方式).", {
  CHECK_IN_OUT: "The volunteer checked in and out (签到签退)",
  LEADER_ENTRY: "The leader on site entered it (领队录入)",
  BACK_OFFICE_IMPORT: "Imported by the back office (后台导入)",
  CORRECTION: "Corrects an earlier record (更正)",
});
export type EntryMethod = keyof typeof EntryMethod;

/** One person's hours are not public, nor are the instants that give them away, while the person is shown by name. */
const unlessNamed =
  (column: string) =>
  (alias: string): string =>
    `(SELECT CASE WHEN NOT person.in_office THEN ${alias}.${column} END FROM volunteer JOIN person ON person.id = volunteer.person_id WHERE volunteer.id = ${alias}.volunteer_id)`;
const masked =
  "Null while the volunteer's name is shown in full, since one person's hours are not public; it can be neither filtered nor sorted by.";

@noun({
  description:
    "A record of volunteer service (志愿服务记录). Its hours are those served, travel excluded, at most the time from start to end; who approves it is never who entered it.",
  place: "division",
})
@Check("service_record_times_check", "starts_at < ends_at")
@Check("service_record_hours_check", "hours > 0 AND hours * interval '1 hour' <= ends_at - starts_at")
@Check("service_record_approver_check", "approved_by_id <> entered_by_id")
@Check("service_record_approval_check", "(approved_by_id IS NULL) = (approved_at IS NULL)")
export class ServiceRecord extends Row {
  @toOne(() => Volunteer, "Who served (志愿者).")
  volunteer!: Volunteer;

  @foreign(() => Session, "At which session (场次).")
  session!: Session;

  @foreign(() => Division, "Where (所在区划).")
  division!: Division;

  @instant("Start of the service (开始).", { index: true })
  startsAt!: string;

  @computed("instant", unlessNamed("ends_at"), `End of the service, exclusive (结束). ${masked}`, {
    nullable: true,
  })
  @Column("timestamptz", { name: "ends_at" })
  endsAt!: string | null;

  @computed("decimal", unlessNamed("hours"), `Hours served (服务时长). ${masked}`, { nullable: true })
  @Column("numeric")
  hours!: number | null;

  @enumeration(EntryMethod, "How it came about (录入方式).", { index: true })
  entryMethod!: EntryMethod;

  @toOne(() => Person, "Who entered it (录入人).")
  enteredBy!: Person;

  @toOne(() => Person, "Who approved it; null while it waits (审核人).", { nullable: true })
  approvedBy!: Person | null;

  // A check-out enters the record at the moment the service ends.
  @computed("instant", unlessNamed("entered_at"), `When it was entered (录入时间). ${masked}`, {
    nullable: true,
  })
  @Column("timestamptz", { name: "entered_at" })
  enteredAt!: string | null;

  @instant("When it was approved; null while it waits (审核时间).", { nullable: true })
  approvedAt!: string | null;
}
