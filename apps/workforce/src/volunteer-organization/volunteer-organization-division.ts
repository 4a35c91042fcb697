import { foreign, noun, toOne } from "@youth-graph/query";
import { Row } from "@youth-graph/subgraph";
import { Index } from "typeorm";
import { Division } from "../foreign/division/division";
import { VolunteerOrganization } from "./volunteer-organization";

@noun({
  description: "A division in which a volunteer service organization works (服务区域).",
  place: "division",
  nested: true,
})
@Index("volunteer_organization_division_key", ["volunteerOrganization", "division"], { unique: true })
export class VolunteerOrganizationDivision extends Row {
  @toOne(() => VolunteerOrganization, "Which organization (志愿服务组织).")
  volunteerOrganization!: VolunteerOrganization;

  @foreign(() => Division, "Where it works (区划).")
  division!: Division;
}
