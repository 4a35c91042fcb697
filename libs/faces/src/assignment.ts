import { date, enumeration, face, graphEnum, toOne } from "@youth-graph/query";
import { DivisionFace } from "./division";
import { ProjectFace } from "./project";
import { SocialWorkerFace } from "./social-worker";
import { Sourced } from "./sourced";

export const AssignmentRole = graphEnum(
  "AssignmentRole",
  "What a social worker does in a project (派驻角色).",
  {
    LEADER: "Leads the project's social workers (负责社工)",
    SOCIAL_WORKER: "Front-line social worker (一线社工)",
    ASSISTANT: "Assistant (助理)",
  },
);
export type AssignmentRole = keyof typeof AssignmentRole;

@face({
  owner: "workforce",
  description: "A social worker's assignment to a project (派驻).",
  place: "division",
})
export abstract class AssignmentFace extends Sourced {
  @toOne(() => SocialWorkerFace, "Who is assigned (社工).")
  socialWorker!: SocialWorkerFace;

  @toOne(() => ProjectFace, "To which project (项目).")
  project!: ProjectFace;

  @toOne(() => DivisionFace, "The project's division (所在区划).")
  division!: DivisionFace;

  @enumeration(AssignmentRole, "As what (角色).")
  role!: AssignmentRole;

  @date("First day (开始).", { index: true })
  from!: string;

  @date("Day on which it ended, exclusive; null while it lasts (结束).", { nullable: true })
  until!: string | null;
}
