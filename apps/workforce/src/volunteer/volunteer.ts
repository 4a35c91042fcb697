import { VolunteerFace } from "@youth-graph/faces";
import { code, computed, noun, type TableNames } from "@youth-graph/query";
import { Check, Column } from "typeorm";

const whileNamed = (alias: string, tables: TableNames): string =>
  `(SELECT person.in_office FROM ${tables.from("Person", "person")} WHERE person.id = ${alias}.person_id)`;

@noun()
@Check("volunteer_hours_check", "hours >= 0")
@Check("volunteer_number_masked_check", "number LIKE '****%'")
export class Volunteer extends VolunteerFace {
  @code("Volunteer number (志愿者编号), kept only masked; it can be neither filtered nor sorted by.", {
    filter: false,
    sort: false,
  })
  number!: string;

  @computed(
    "decimal",
    alias => `${alias}.hours`,
    "Hours served, the sum of the service records (志愿服务时长). Null while the person's name is shown in full, since one person's hours are not public; for the same reason it can be neither filtered nor sorted by.",
    { nullable: true, mask: { when: whileNamed } },
  )
  @Column("numeric")
  hours!: number | null;
}
