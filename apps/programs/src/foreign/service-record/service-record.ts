import { foreign, instant, stub, Stub } from "@youth-graph/query";
import { Session } from "../../session/session";
import { Division } from "../division/division";

@stub({ source: "workforce", knownAs: "ServiceRecordInPrograms", place: "division" })
export class ServiceRecord extends Stub {
  @foreign(() => Session, "At which session (场次).", { field: false })
  session!: Session;

  @foreign(() => Division, "Where (所在区划).", { field: false })
  division!: Division;

  @instant("Start of the service (开始).", { field: false })
  startsAt!: string;
}
