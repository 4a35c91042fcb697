import { declareNeeds, type Row } from "@youth-graph/query";
import type { CertificateLevel } from "@youth-graph/subgraph";
import { FieldResolver, Resolver, Root } from "type-graphql";
import { Certificate, type RegistrationState } from "./certificate";
import { SocialWorker } from "./social-worker";

declareNeeds(SocialWorker, "certificate", [
  "certificateLevel",
  "certificateNumber",
  "certificateRegistration",
  "certificateValidUntil",
]);

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
