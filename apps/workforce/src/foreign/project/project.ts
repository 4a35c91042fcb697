import { stub, Stub, toMany, toManyThrough } from "@youth-graph/query";
import { Assignment } from "../../assignment/assignment";
import { SocialWorker } from "../../social-worker/social-worker";

@stub()
export class Project extends Stub {
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
