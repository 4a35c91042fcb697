import { enumeration, foreign, int, stub, Stub, text } from "@youth-graph/query";
import { YouthHomeLevel, YouthHomeStatus } from "@youth-graph/subgraph";
import { Branch } from "../../branch/branch";
import { Division } from "../../division/division";

@stub({ source: "venues", knownAs: "YouthHomeInOrganization", place: "division" })
export class YouthHome extends Stub {
  @text("Name as printed (名称).", { field: false })
  name!: string;

  @foreign(() => Division, "Where it lies (所在区划); missing when not known at all.", {
    field: false,
    nullable: true,
  })
  division!: Division | null;

  @foreign(() => Branch, "The League organization that leads it (牵头团组织).", {
    field: false,
    nullable: true,
  })
  leadBranch!: Branch | null;

  @enumeration(YouthHomeLevel, "Standing (示范级别); missing when the source does not say.", {
    field: false,
    nullable: true,
  })
  level!: YouthHomeLevel | null;

  @enumeration(YouthHomeStatus, "Whether it is open (状态).", { field: false })
  status!: YouthHomeStatus;

  @int("Places (容纳人数): how many can be in it at a time; missing when not known.", {
    field: false,
    nullable: true,
  })
  capacity!: number | null;
}
