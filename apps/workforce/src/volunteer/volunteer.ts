import { code, computed, date, foreign, noun, toMany, toManyThrough, toOne } from "@youth-graph/query";
import { Row } from "@youth-graph/subgraph";
import { Check, Column } from "typeorm";
import { Division } from "../foreign/division/division";
import { Person } from "../person/person";
import { ServiceRecord } from "../service-record/service-record";
import { VolunteerMembership } from "../volunteer-organization/volunteer-membership";
import { VolunteerOrganization } from "../volunteer-organization/volunteer-organization";

const hoursSql = (alias: string): string =>
  `(SELECT CASE WHEN NOT person.in_office THEN ${alias}.hours END FROM person WHERE person.id = ${alias}.person_id)`;

@noun({ description: "A registered volunteer (注册志愿者): one facet of a person.", place: "division" })
@Check("volunteer_hours_check", "hours >= 0")
@Check("volunteer_number_masked_check", "number LIKE '****%'")
export class Volunteer extends Row {
  @toOne(() => Person, "The person (自然人).", { unique: true })
  person!: Person;

  @code("Volunteer number (志愿者编号), kept only masked; it can be neither filtered nor sorted by.", {
    filter: false,
    sort: false,
  })
  number!: string;

  @date("Day of registration (注册日期).", { index: true })
  registeredOn!: string;

  @computed(
    "decimal",
    hoursSql,
    "Hours served, the sum of the service records (志愿服务时长). Null while the person's name is shown in full, since one person's hours are not public; for the same reason it can be neither filtered nor sorted by.",
    { nullable: true },
  )
  @Column("numeric")
  hours!: number | null;

  @foreign(() => Division, "Where the volunteer is registered (所在区划).")
  division!: Division;

  @toMany(
    () => VolunteerMembership,
    "volunteer",
    "Memberships in organizations, with their dates (加入记录).",
  )
  memberships!: VolunteerMembership[];

  @toManyThrough(
    () => VolunteerOrganization,
    () => VolunteerMembership,
    "volunteer",
    "volunteerOrganization",
    "Organizations joined, now or once (所属志愿服务组织); `memberships` tells from when and until when.",
  )
  organizations!: VolunteerOrganization[];

  @toMany(() => ServiceRecord, "volunteer", "Records of service (志愿服务记录).")
  serviceRecords!: ServiceRecord[];
}
