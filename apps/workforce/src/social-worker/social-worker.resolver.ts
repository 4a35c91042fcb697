import type { CertificateLevel, RegistrationState } from "@youth-graph/faces";
import type { Row } from "@youth-graph/query";
import { FieldResolver, Resolver, Root } from "type-graphql";
import { Certificate } from "./certificate";
import { SocialWorker } from "./social-worker";

type CertificateColumns = Row & {
  certificateLevel: CertificateLevel | null;
  certificateNumber: string;
  certificateRegistration: RegistrationState;
  certificateValidUntil: string | null;
};

@Resolver(() => SocialWorker)
export class SocialWorkerResolver {
  @FieldResolver(() => Certificate, {
    nullable: true,
    description: "The professional certificate; null for a community worker, who has none (职业资格证书).",
  })
  certificate(@Root() row: CertificateColumns): Certificate | null {
    const { certificateLevel: level, certificateNumber: number } = row;
    const { certificateRegistration: registration, certificateValidUntil: validUntil } = row;
    return level === null ? null : { level, number, registration, validUntil };
  }
}
