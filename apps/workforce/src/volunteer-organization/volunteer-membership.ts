import { VolunteerMembershipFace } from "@youth-graph/faces";
import { noun } from "@youth-graph/query";
import { Check, Index } from "typeorm";

@noun()
@Index("volunteer_membership_key", ["volunteer", "volunteerOrganization"], { unique: true })
@Check("volunteer_membership_dates_check", "joined_on <= left_on")
export class VolunteerMembership extends VolunteerMembershipFace {}
