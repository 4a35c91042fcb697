import { foreign, stub } from "@youth-graph/query";
import { SessionCopy } from "@youth-graph/subgraph";
import { Division } from "../../division/division";
import { YouthHome } from "../youth-home/youth-home";

@stub({ source: "programs", knownAs: "SessionInOrganization", place: "division" })
export class Session extends SessionCopy {
  @foreign(() => Division, "Where (所在区划); missing when only the Youth Home is known.", {
    field: false,
    nullable: true,
  })
  division!: Division | null;

  @foreign(() => YouthHome, "The Youth Home it is held in (青年之家); missing when held elsewhere.", {
    field: false,
    nullable: true,
  })
  youthHome!: YouthHome | null;
}
