import { CertificateLevel, RegistrationState } from "@youth-graph/faces";
import { DateScalar } from "@youth-graph/query";
import { Field, ObjectType } from "type-graphql";

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
