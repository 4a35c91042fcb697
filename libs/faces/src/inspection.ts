import { date, enumeration, face, graphEnum, int, toOne } from "@youth-graph/query";
import { Sourced } from "./sourced";
import { YouthHomeFace } from "./youth-home";

export const InspectorKind = graphEnum("InspectorKind", "Who inspects (检查方式).", {
  OFFICIAL: "Officials, announced (官方检查)",
  MYSTERY: "Mystery visitors (暗访)",
});
export type InspectorKind = keyof typeof InspectorKind;

export const InspectionResult = graphEnum("InspectionResult", "What an inspection came to (检查结果).", {
  PASSED: "Passed (合格)",
  TO_IMPROVE: "To be improved (待改进)",
  FAILED: "Failed (不合格)",
});
export type InspectionResult = keyof typeof InspectionResult;

@face({
  owner: "venues",
  description: "An inspection of a Youth Home (检查).",
  place: "youthHome.division",
})
export abstract class InspectionFace extends Sourced {
  @toOne(() => YouthHomeFace, "Of which home (青年之家).")
  youthHome!: YouthHomeFace;

  @date("Day of the inspection (检查日).", { index: true })
  inspectedOn!: string;

  @enumeration(InspectorKind, "Who inspected (检查方式).")
  inspectorKind!: InspectorKind;

  @enumeration(InspectionResult, "What it came to (结果).", { index: true })
  result!: InspectionResult;

  @int("Score, 0 to 100 (得分).", { additive: false })
  score!: number;
}
