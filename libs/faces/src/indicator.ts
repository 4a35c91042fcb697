import { decimal, enumeration, face, text, toOne } from "@youth-graph/query";
import { MeasureKind } from "./measure";
import { ProjectFace } from "./project";
import { Sourced } from "./sourced";

@face({
  owner: "programs",
  description:
    "An indicator of a project (指标): what was agreed beside what was reached, in one kind of measure.",
  place: "project.division",
})
export abstract class IndicatorFace extends Sourced {
  @toOne(() => ProjectFace, "Of which project (项目).")
  project!: ProjectFace;

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
