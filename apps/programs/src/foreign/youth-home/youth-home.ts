import { stub, Stub, toMany } from "@youth-graph/query";
import { Session } from "../../session/session";

@stub()
export class YouthHome extends Stub {
  @toMany(() => Session, "youthHome", "Sessions held or planned in it (场次).")
  sessions!: Session[];
}
