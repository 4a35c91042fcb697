import { date, face, toOne } from "@youth-graph/query";
import { Sourced } from "./sourced";
import { VolunteerFace } from "./volunteer";
import { VolunteerOrganizationFace } from "./volunteer-organization";

@face({
  owner: "workforce",
  description: "Membership of a volunteer in a volunteer service organization (加入).",
  place: "volunteer.division",
  nested: true,
})
export abstract class VolunteerMembershipFace extends Sourced {
  @toOne(() => VolunteerFace, "Who (志愿者).")
  volunteer!: VolunteerFace;

  @toOne(() => VolunteerOrganizationFace, "In which organization (志愿服务组织).")
  volunteerOrganization!: VolunteerOrganizationFace;

  @date("Day of joining (加入日期).")
  joinedOn!: string;

  @date("Day of leaving; null for a member (退出日期).", { nullable: true })
  leftOn!: string | null;
}
