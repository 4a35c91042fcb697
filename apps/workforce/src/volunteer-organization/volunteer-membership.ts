import { date, noun, toOne } from "@youth-graph/query";
import { Row } from "@youth-graph/subgraph";
import { Check, Index } from "typeorm";
import { Volunteer } from "../volunteer/volunteer";
import { VolunteerOrganization } from "./volunteer-organization";

@noun({
  description: "Membership of a volunteer in a volunteer service organization (加入).",
  place: "volunteer.division",
  nested: true,
})
@Index("volunteer_membership_key", ["volunteer", "volunteerOrganization"], { unique: true })
@Check("volunteer_membership_dates_check", "joined_on <= left_on")
export class VolunteerMembership extends Row {
  @toOne(() => Volunteer, "Who (志愿者).")
  volunteer!: Volunteer;

  @toOne(() => VolunteerOrganization, "In which organization (志愿服务组织).")
  volunteerOrganization!: VolunteerOrganization;

  @date("Day of joining (加入日期).")
  joinedOn!: string;

  @date("Day of leaving; null for a member (退出日期).", { nullable: true })
  leftOn!: string | null;
}
