import { stub, Stub, toMany } from "@youth-graph/query";
import { ServiceRecord } from "../../service-record/service-record";

@stub()
export class Session extends Stub {
  @toMany(() => ServiceRecord, "session", "Records of volunteers who served at it (志愿服务记录).")
  serviceRecords!: ServiceRecord[];
}
