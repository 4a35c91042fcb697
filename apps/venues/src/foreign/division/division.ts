import { stub, toManyWithin } from "@youth-graph/query";
import { BackboneDivision } from "@youth-graph/subgraph";
import { YouthHome } from "../../youth-home/youth-home";

@stub({
  tree: "ancestorIds",
  source: "organization",
})
export class Division extends BackboneDivision {
  @toManyWithin(() => YouthHome, "Youth Homes in this division and its subtree (青年之家).")
  youthHomes!: YouthHome[];
}
