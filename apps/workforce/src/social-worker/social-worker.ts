import { SocialWorkerFace } from "@youth-graph/faces";
import { computed, noun, text } from "@youth-graph/query";
import { Check } from "typeorm";

@noun()
@Check("social_worker_dates_check", "starts_on < ends_on")
@Check(
  "social_worker_certificate_check",
  "num_nulls(certificate_level, certificate_number, certificate_registration) IN (0, 3) AND (certificate_level IS NOT NULL OR certificate_valid_until IS NULL)",
)
@Check("social_worker_certificate_number_masked_check", "certificate_number LIKE '****%'")
export class SocialWorker extends SocialWorkerFace {
  @computed(
    "boolean",
    alias => `(${alias}.certificate_level IS NOT NULL)`,
    "Holds a certificate: a certified social worker, not only a community worker (持证). Filter by `certificateLevel`.",
  )
  isCertified!: boolean;

  @text("Management number, masked (管理号).", {
    nullable: true,
    filter: false,
    sort: false,
    shownIn: "certificate",
  })
  certificateNumber!: string | null;
}
