import { stub, Stub, toMany } from "@youth-graph/query";
import { ServiceRecord } from "../../service-record/service-record";

@stub({ description: "A session of an activity (场次), kept by the programs service." })
export class Session extends Stub {
  @toMany(() => ServiceRecord, "session", "Records of volunteers who served at it (志愿服务记录).")
  serviceRecords!: ServiceRecord[];
}
