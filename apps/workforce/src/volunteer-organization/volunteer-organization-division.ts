import { VolunteerOrganizationDivisionFace } from "@youth-graph/faces";
import { noun } from "@youth-graph/query";
import { Index } from "typeorm";

@noun()
@Index("volunteer_organization_division_key", ["volunteerOrganization", "division"], { unique: true })
export class VolunteerOrganizationDivision extends VolunteerOrganizationDivisionFace {}
