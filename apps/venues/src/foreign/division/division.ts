import { stub, toManyWithin } from "@youth-graph/query";
import { BackboneDivision } from "@youth-graph/subgraph";
import { YouthHome } from "../../youth-home/youth-home";

@stub({
  description: "A division (区划), kept by the organization service; here what lies in it.",
  tree: "ancestorIds",
  columns: true,
})
export class Division extends BackboneDivision {
  @toManyWithin(() => YouthHome, "Youth Homes in this division and its subtree (青年之家).")
  youthHomes!: YouthHome[];
}
