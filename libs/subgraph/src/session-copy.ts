import { enumeration, instant, Stub } from "@youth-graph/query";
import { ObjectType } from "type-graphql";
import { SessionStatus } from "./session-status";

/** What every service that copies the sessions filters them by; each adds where it keeps their places. */
@ObjectType()
export abstract class SessionCopy extends Stub {
  @enumeration(SessionStatus, "Whether it took place (状态).", { field: false })
  status!: SessionStatus;

  @instant("Start (开始时间).", { field: false, index: true })
  startsAt!: string;
}
