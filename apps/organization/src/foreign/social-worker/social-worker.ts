import { date, enumeration, foreign, stub, Stub } from "@youth-graph/query";
import { CertificateLevel, EmploymentChannel } from "@youth-graph/subgraph";
import { Division } from "../../division/division";

@stub({ source: "workforce", knownAs: "SocialWorkerInOrganization", place: "division" })
export class SocialWorker extends Stub {
  @foreign(() => Division, "Where the social worker serves (所在区划).", { field: false })
  division!: Division;

  @enumeration(EmploymentChannel, "How hired (聘用渠道).", { field: false })
  channel!: EmploymentChannel;

  @enumeration(CertificateLevel, "Level of the certificate; missing without one (证书级别).", {
    field: false,
    nullable: true,
  })
  certificateLevel!: CertificateLevel | null;

  @date("Day on which the employment ended, exclusive; missing while it lasts (聘用结束).", {
    field: false,
    nullable: true,
  })
  endsOn!: string | null;
}
