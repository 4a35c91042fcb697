import { stub, Stub, toMany } from "@youth-graph/query";
import { Session } from "../../session/session";

@stub({ description: "A Youth Home (青年之家), kept by the venues service." })
export class YouthHome extends Stub {
  @toMany(() => Session, "youthHome", "Sessions held or planned in it (场次).")
  sessions!: Session[];
}
