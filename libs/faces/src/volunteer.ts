import { date, face, toMany, toManyThrough, toOne } from "@youth-graph/query";
import { DivisionFace } from "./division";
import { PersonFace } from "./person";
import { ServiceRecordFace } from "./service-record";
import { Sourced } from "./sourced";
import { VolunteerMembershipFace } from "./volunteer-membership";
import { VolunteerOrganizationFace } from "./volunteer-organization";
import { SessionFace } from "./session";

// The masked number and the hours stand in the class of the service that owns them: no other service ever holds them.
@face({
  owner: "workforce",
  description: "A registered volunteer (注册志愿者): one facet of a person.",
  place: "division",
})
export abstract class VolunteerFace extends Sourced {
  @toOne(() => PersonFace, "The person (自然人).", { unique: true })
  person!: PersonFace;

  @date("Day of registration (注册日期).", { index: true })
  registeredOn!: string;

  @toOne(() => DivisionFace, "Where the volunteer is registered (所在区划).")
  division!: DivisionFace;

  @toMany(
    () => VolunteerMembershipFace,
    "volunteer",
    "Memberships in organizations, with their dates (加入记录).",
  )
  memberships!: VolunteerMembershipFace[];

  @toManyThrough(
    () => VolunteerOrganizationFace,
    () => VolunteerMembershipFace,
    "volunteer",
    "volunteerOrganization",
    "Organizations joined, now or once (所属志愿服务组织); `memberships` tells from when and until when.",
  )
  organizations!: VolunteerOrganizationFace[];

  @toMany(() => ServiceRecordFace, "volunteer", "Records of service (志愿服务记录).")
  serviceRecords!: ServiceRecordFace[];

  @toManyThrough(
    () => SessionFace,
    () => ServiceRecordFace,
    "volunteer",
    "session",
    "Sessions at which the volunteer served, each once (服务过的场次).",
  )
  sessions!: SessionFace[];
}
