import { stub, toManyWithin } from "@youth-graph/query";
import { BackboneDivision } from "@youth-graph/subgraph";
import { VolunteerOrganization } from "../../volunteer-organization/volunteer-organization";

@stub({
  tree: "ancestorIds",
  source: "organization",
})
export class Division extends BackboneDivision {
  @toManyWithin(
    () => VolunteerOrganization,
    "Volunteer service organizations seated in this division and its subtree (志愿服务组织).",
  )
  volunteerOrganizations!: VolunteerOrganization[];
}
