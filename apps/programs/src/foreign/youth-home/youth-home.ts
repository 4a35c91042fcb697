import { enumeration, foreign, stub, Stub, text, toMany } from "@youth-graph/query";
import { YouthHomeLevel, YouthHomeStatus } from "@youth-graph/subgraph";
import { Session } from "../../session/session";
import { Division } from "../division/division";

@stub({ source: "venues", knownAs: "YouthHomeInPrograms", place: "division" })
export class YouthHome extends Stub {
  @text("Name as printed (名称).", { field: false })
  name!: string;

  @foreign(() => Division, "Where it lies (所在区划); missing when not known at all.", {
    field: false,
    nullable: true,
  })
  division!: Division | null;

  @enumeration(YouthHomeLevel, "Standing (示范级别); missing when the source does not say.", {
    field: false,
    nullable: true,
  })
  level!: YouthHomeLevel | null;

  @enumeration(YouthHomeStatus, "Whether it is open (状态).", { field: false })
  status!: YouthHomeStatus;

  @toMany(() => Session, "youthHome", "Sessions held or planned in it (场次).")
  sessions!: Session[];
}
