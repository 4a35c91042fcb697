import { ServiceRecordFace } from "@youth-graph/faces";
import { computed, noun, type TableNames } from "@youth-graph/query";
import { Check, Column } from "typeorm";

/** One person's hours are not public, nor are the instants that give them away, while the person is shown by name. */
const whileNamed = (alias: string, tables: TableNames): string =>
  `(SELECT person.in_office FROM ${tables.from("Volunteer", "volunteer")} JOIN ${tables.from("Person", "person")} ON person.id = volunteer.person_id WHERE volunteer.id = ${alias}.volunteer_id)`;
const unlessNamed = { nullable: true, mask: { when: whileNamed } };
const masked =
  "Null while the volunteer's name is shown in full, since one person's hours are not public; it can be neither filtered nor sorted by.";

@noun()
@Check("service_record_times_check", "starts_at < ends_at")
@Check("service_record_hours_check", "hours > 0 AND hours * interval '1 hour' <= ends_at - starts_at")
@Check("service_record_approver_check", "approved_by_id <> entered_by_id")
@Check("service_record_approval_check", "(approved_by_id IS NULL) = (approved_at IS NULL)")
export class ServiceRecord extends ServiceRecordFace {
  @computed(
    "instant",
    alias => `${alias}.ends_at`,
    `End of the service, exclusive (结束). ${masked}`,
    unlessNamed,
  )
  @Column("timestamptz", { name: "ends_at" })
  endsAt!: string | null;

  @computed("decimal", alias => `${alias}.hours`, `Hours served (服务时长). ${masked}`, unlessNamed)
  @Column("numeric")
  hours!: number | null;

  // A check-out enters the record at the moment the service ends.
  @computed(
    "instant",
    alias => `${alias}.entered_at`,
    `When it was entered (录入时间). ${masked}`,
    unlessNamed,
  )
  @Column("timestamptz", { name: "entered_at" })
  enteredAt!: string | null;
}
