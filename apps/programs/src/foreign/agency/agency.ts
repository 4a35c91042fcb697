import { stub, Stub, toMany } from "@youth-graph/query";
import { Project } from "../../project/project";

@stub({ description: "A social work agency (社会工作服务机构), kept by the workforce service." })
export class Agency extends Stub {
  @toMany(() => Project, "provider", "Community projects it carries out (承接项目).")
  projects!: Project[];
}
