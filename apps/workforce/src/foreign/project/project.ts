import { code, foreign, stub, Stub, text, toMany, toManyThrough } from "@youth-graph/query";
import { Assignment } from "../../assignment/assignment";
import { SocialWorker } from "../../social-worker/social-worker";
import { Division } from "../division/division";

@stub({ source: "programs", knownAs: "ProjectInWorkforce", place: "division" })
export class Project extends Stub {
  @code("Short name for programs (代号).", { field: false })
  code!: string;

  @text("Full name as printed (项目全称).", { field: false })
  name!: string;

  @foreign(() => Division, "Where it is carried out (所在区划).", { field: false })
  division!: Division;

  @toMany(() => Assignment, "project", "Assignments of social workers to it, now or before (派驻).")
  assignments!: Assignment[];

  @toManyThrough(
    () => SocialWorker,
    () => Assignment,
    "project",
    "socialWorker",
    "Social workers assigned to it, now or before (派驻社工); `assignments` tells from when and until when.",
  )
  socialWorkers!: SocialWorker[];
}
