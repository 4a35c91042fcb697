import { decimal, enumeration, noun, text, toOne } from "@youth-graph/query";
import { MeasureKind, Row } from "@youth-graph/subgraph";
import { Check, Index } from "typeorm";
import { Project } from "../project/project";

@noun({
  description:
    "An indicator of a project (指标): what was agreed beside what was reached, in one kind of measure.",
  place: "project.division",
})
@Index("indicator_key", ["project", "name"], { unique: true })
@Check("indicator_values_check", "target >= 0 AND actual >= 0")
export class Indicator extends Row {
  @toOne(() => Project, "Of which project (项目).")
  project!: Project;

  @text("Name (名称).")
  name!: string;

  @enumeration(MeasureKind, "What both numbers count (计量类型).", { index: true })
  kind!: MeasureKind;

  @decimal("What was agreed (目标值); null when not given.", { nullable: true, additive: false })
  target!: number | null;

  @decimal("What was reached (完成值); null when not known, never 0 for unknown.", {
    nullable: true,
    additive: false,
  })
  actual!: number | null;
}
