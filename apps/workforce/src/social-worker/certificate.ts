import { DateScalar, graphEnum } from "@youth-graph/query";
import { CertificateLevel } from "@youth-graph/subgraph";
import { Field, ObjectType } from "type-graphql";

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

@ObjectType({
  description:
    "A social worker's professional certificate and its registration (职业资格证书与登记). The two differ: a certificate does not lapse, a registration does after three years.",
  simpleResolvers: true,
})
export class Certificate {
  @Field(() => CertificateLevel, { description: "Level (级别)." })
  level!: CertificateLevel;

  @Field(() => String, { description: "Management number (管理号), kept only masked." })
  number!: string;

  @Field(() => RegistrationState, { description: "How far its registration has come (登记状态)." })
  registration!: RegistrationState;

  @Field(() => DateScalar, {
    nullable: true,
    description: "End of the registration, exclusive; null while not registered (登记有效期至).",
  })
  validUntil!: string | null;
}
