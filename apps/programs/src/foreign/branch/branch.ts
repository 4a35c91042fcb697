import { stub, Stub, toMany } from "@youth-graph/query";
import { Activity } from "../../activity/activity";

@stub()
export class Branch extends Stub {
  @toMany(() => Activity, "branch", "Activities it holds (开展的活动).")
  activities!: Activity[];
}
