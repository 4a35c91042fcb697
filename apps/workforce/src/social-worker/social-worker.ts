import { computed, date, enumeration, foreign, noun, text, toMany, toOne } from "@youth-graph/query";
import { CertificateLevel, EmploymentChannel, Row } from "@youth-graph/subgraph";
import { Check } from "typeorm";
import { Agency } from "../agency/agency";
import { Assignment } from "../assignment/assignment";
import { Division } from "../foreign/division/division";
import { Person } from "../person/person";
import { RegistrationState } from "./certificate";

/** Shown as the field `certificate`. */
const inCertificate = { field: false, nullable: true } as const;

@noun({
  description:
    "A social worker or community worker (社工): one facet of a person. Without a certificate it is a community worker (社区工作者), not a certified social worker; `certificateLevel: { isNull: … }` tells them apart in a filter.",
  place: "division",
})
@Check("social_worker_dates_check", "starts_on < ends_on")
@Check(
  "social_worker_certificate_check",
  "num_nulls(certificate_level, certificate_number, certificate_registration) IN (0, 3) AND (certificate_level IS NOT NULL OR certificate_valid_until IS NULL)",
)
@Check("social_worker_certificate_number_masked_check", "certificate_number LIKE '****%'")
export class SocialWorker extends Row {
  @toOne(() => Person, "The person (自然人).", { unique: true })
  person!: Person;

  @text("Employer, in words (聘用单位).")
  employer!: string;

  @toOne(() => Agency, "The employing agency; null for those whom a public body employs (聘用机构).", {
    nullable: true,
  })
  agency!: Agency | null;

  @enumeration(EmploymentChannel, "How hired (聘用渠道).", { index: true })
  channel!: EmploymentChannel;

  @computed(
    "boolean",
    alias => `(${alias}.certificate_level IS NOT NULL)`,
    "Holds a certificate: a certified social worker, not only a community worker (持证). Filter by `certificateLevel`.",
  )
  isCertified!: boolean;

  @enumeration(CertificateLevel, "Level of the certificate; missing without one (证书级别).", {
    ...inCertificate,
    index: true,
  })
  certificateLevel!: CertificateLevel | null;

  @text("Management number, masked (管理号).", { ...inCertificate, filter: false, sort: false })
  certificateNumber!: string | null;

  @enumeration(RegistrationState, "Registration of the certificate (登记状态).", inCertificate)
  certificateRegistration!: RegistrationState | null;

  @date("End of the certificate's registration, exclusive (登记有效期至).", { ...inCertificate, index: true })
  certificateValidUntil!: string | null;

  @foreign(() => Division, "Where the social worker serves (所在区划).")
  division!: Division;

  @date("First day of employment (聘用开始).")
  startsOn!: string;

  @date("Day on which the employment ended, exclusive; null while it lasts (聘用结束).", { nullable: true })
  endsOn!: string | null;

  @toMany(() => Assignment, "socialWorker", "Assignments to projects (派驻).")
  assignments!: Assignment[];
}
