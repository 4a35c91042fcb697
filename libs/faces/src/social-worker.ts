import { date, enumeration, face, graphEnum, text, toMany, toManyThrough, toOne } from "@youth-graph/query";
import { AgencyFace } from "./agency";
import { AssignmentFace } from "./assignment";
import { DivisionFace } from "./division";
import { PersonFace } from "./person";
import { Sourced } from "./sourced";
import { ProjectFace } from "./project";

export const EmploymentChannel = graphEnum("EmploymentChannel", "How a social worker was hired (聘用渠道).", {
  PUBLIC_RECRUITMENT: "Public recruitment, with the Organization Department (公开招聘)",
  PROJECT_HIRE: "Hired by an agency for projects (项目聘用)",
  OTHER: "Another way (其他)",
});
export type EmploymentChannel = keyof typeof EmploymentChannel;

export const CertificateLevel = graphEnum(
  "CertificateLevel",
  "Level of a social worker's professional certificate (社会工作者职业资格级别).",
  {
    ASSISTANT_SOCIAL_WORKER: "Assistant social worker (助理社会工作师)",
    SOCIAL_WORKER: "Social worker (社会工作师)",
    SENIOR_SOCIAL_WORKER: "Senior social worker (高级社会工作师)",
  },
);
export type CertificateLevel = keyof typeof CertificateLevel;

export const RegistrationState = graphEnum(
  "RegistrationState",
  "How far the registration of a certificate has come (登记状态).",
  {
    NOT_APPLIED: "Not applied for (未申请)",
    PENDING_REVIEW: "Waiting for review (待审核)",
    FIRST_REVIEW_PASSED: "Passed the first review (初审通过)",
    FIRST_REVIEW_FAILED: "Failed the first review (初审未通过)",
    FINAL_REVIEW_PASSED: "Passed the final review (终审通过)",
    FINAL_REVIEW_FAILED: "Failed the final review (终审未通过)",
    REGISTERED: "First registration done (首次登记已完成)",
    CERTIFICATE_ISSUED: "Registration certificate issued (已出证)",
  },
);
export type RegistrationState = keyof typeof RegistrationState;

const inCertificate = { nullable: true, shownIn: "certificate" } as const;

@face({
  owner: "workforce",
  description:
    "A social worker or community worker (社工): one facet of a person. Without a certificate it is a community worker (社区工作者), not a certified social worker; `certificateLevel: { isNull: … }` tells them apart in a filter.",
  place: "division",
})
export abstract class SocialWorkerFace extends Sourced {
  @toOne(() => PersonFace, "The person (自然人).", { unique: true })
  person!: PersonFace;

  @text("Employer, in words (聘用单位).")
  employer!: string;

  @toOne(() => AgencyFace, "The employing agency; null for those whom a public body employs (聘用机构).", {
    nullable: true,
  })
  agency!: AgencyFace | null;

  @enumeration(EmploymentChannel, "How hired (聘用渠道).", { index: true })
  channel!: EmploymentChannel;

  @enumeration(CertificateLevel, "Level of the certificate; missing without one (证书级别).", {
    ...inCertificate,
    index: true,
  })
  certificateLevel!: CertificateLevel | null;

  @enumeration(RegistrationState, "Registration of the certificate (登记状态).", inCertificate)
  certificateRegistration!: RegistrationState | null;

  @date("End of the certificate's registration, exclusive (登记有效期至).", { ...inCertificate, index: true })
  certificateValidUntil!: string | null;

  @toOne(() => DivisionFace, "Where the social worker serves (所在区划).")
  division!: DivisionFace;

  @date("First day of employment (聘用开始).")
  startsOn!: string;

  @date("Day on which the employment ended, exclusive; null while it lasts (聘用结束).", { nullable: true })
  endsOn!: string | null;

  @toMany(() => AssignmentFace, "socialWorker", "Assignments to projects (派驻).")
  assignments!: AssignmentFace[];

  @toManyThrough(
    () => ProjectFace,
    () => AssignmentFace,
    "socialWorker",
    "project",
    "Projects assigned to, now or before (派驻项目); `assignments` tells from when and until when.",
  )
  projects!: ProjectFace[];
}
