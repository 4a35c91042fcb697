import { foreign, stub, toMany } from "@youth-graph/query";
import { BranchCopy } from "@youth-graph/subgraph";
import { Activity } from "../../activity/activity";
import { Division } from "../division/division";

@stub({ source: "organization", knownAs: "BranchInPrograms", place: "division" })
export class Branch extends BranchCopy {
  @foreign(() => Division, "Where it belongs (所在区划).", { field: false })
  division!: Division;

  @toMany(() => Activity, "branch", "Activities it holds (开展的活动).")
  activities!: Activity[];
}
