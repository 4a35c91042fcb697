import { stub, Stub, toMany } from "@youth-graph/query";
import { Project } from "../../project/project";

@stub()
export class Agency extends Stub {
  @toMany(() => Project, "provider", "Community projects it carries out (承接项目).")
  projects!: Project[];
}
