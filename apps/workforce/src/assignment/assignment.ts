import { date, enumeration, foreign, noun, toOne } from "@youth-graph/query";
import { AssignmentRole, Row } from "@youth-graph/subgraph";
import { Check, Index } from "typeorm";
import { Division } from "../foreign/division/division";
import { Project } from "../foreign/project/project";
import { SocialWorker } from "../social-worker/social-worker";

@noun({ description: "A social worker's assignment to a project (派驻).", place: "division" })
@Check("assignment_dates_check", `"from" < "until"`)
@Index("assignment_current_key", ["socialWorker", "project"], { unique: true, where: `"until" IS NULL` })
export class Assignment extends Row {
  @toOne(() => SocialWorker, "Who is assigned (社工).")
  socialWorker!: SocialWorker;

  @foreign(() => Project, "To which project (项目).")
  project!: Project;

  @foreign(() => Division, "The project's division (所在区划).")
  division!: Division;

  @enumeration(AssignmentRole, "As what (角色).")
  role!: AssignmentRole;

  @date("First day (开始).", { index: true })
  from!: string;

  @date("Day on which it ended, exclusive; null while it lasts (结束).", { nullable: true })
  until!: string | null;
}
