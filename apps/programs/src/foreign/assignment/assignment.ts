import { date, enumeration, foreign, stub, Stub } from "@youth-graph/query";
import { AssignmentRole } from "@youth-graph/subgraph";
import { Project } from "../../project/project";
import { Division } from "../division/division";

@stub({ source: "workforce", knownAs: "AssignmentInPrograms", place: "division" })
export class Assignment extends Stub {
  @foreign(() => Project, "To which project (项目).", { field: false })
  project!: Project;

  @foreign(() => Division, "The project's division (所在区划).", { field: false })
  division!: Division;

  @enumeration(AssignmentRole, "As what (角色).", { field: false })
  role!: AssignmentRole;

  @date("First day (开始).", { field: false })
  from!: string;

  @date("Day on which it ended, exclusive; missing while it lasts (结束).", { field: false, nullable: true })
  until!: string | null;
}
