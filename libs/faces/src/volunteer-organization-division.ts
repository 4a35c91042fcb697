import { face, toOne } from "@youth-graph/query";
import { DivisionFace } from "./division";
import { Sourced } from "./sourced";
import { VolunteerOrganizationFace } from "./volunteer-organization";

@face({
  owner: "workforce",
  description: "A division in which a volunteer service organization works (服务区域).",
  place: "division",
  nested: true,
})
export abstract class VolunteerOrganizationDivisionFace extends Sourced {
  @toOne(() => VolunteerOrganizationFace, "Which organization (志愿服务组织).")
  volunteerOrganization!: VolunteerOrganizationFace;

  @toOne(() => DivisionFace, "Where it works (区划).")
  division!: DivisionFace;
}
