import { code, date, foreign, stub, Stub, text } from "@youth-graph/query";
import { Division } from "../../division/division";

@stub({ source: "programs", knownAs: "ProjectInOrganization", place: "division" })
export class Project extends Stub {
  @code("Short name for programs (代号).", { field: false })
  code!: string;

  @text("Full name as printed (项目全称).", { field: false })
  name!: string;

  @text("Programme brand (品牌).", { field: false, nullable: true })
  brand!: string | null;

  @foreign(() => Division, "Where it is carried out (所在区划).", { field: false })
  division!: Division;

  @date("First day (起始日); missing when not given.", { field: false, nullable: true })
  periodStart!: string | null;

  @date("Last day, inclusive (终止日); missing when open or not given.", { field: false, nullable: true })
  periodEnd!: string | null;
}
