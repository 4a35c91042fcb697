import { VolunteerOrganizationFace } from "@youth-graph/faces";
import { noun } from "@youth-graph/query";

@noun()
export class VolunteerOrganization extends VolunteerOrganizationFace {}
