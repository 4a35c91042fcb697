import { date, enumeration, foreign, stub, Stub } from "@youth-graph/query";
import { PostRole } from "@youth-graph/subgraph";
import { Branch } from "../../branch/branch";
import { Division } from "../../division/division";

@stub({ source: "workforce", knownAs: "PostInOrganization", place: "division" })
export class Post extends Stub {
  @foreign(() => Branch, "In which League organization (团组织).", { field: false })
  branch!: Branch;

  @foreign(() => Division, "Where that organization belongs (所在区划).", { field: false })
  division!: Division;

  @enumeration(PostRole, "Which post (职务).", { field: false })
  role!: PostRole;

  @date("First day in office (任职开始).", { field: false })
  startsOn!: string;

  @date("Day on which the post ended, exclusive; missing in office (任职结束).", {
    field: false,
    nullable: true,
  })
  endsOn!: string | null;
}
