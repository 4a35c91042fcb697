import { InspectionFace } from "@youth-graph/faces";
import { noun, text } from "@youth-graph/query";
import { Check } from "typeorm";

@noun()
@Check("inspection_score_check", "score BETWEEN 0 AND 100")
export class Inspection extends InspectionFace {
  @text("Remark (备注); null when there is none. Free text holds no names of persons.", {
    nullable: true,
    filter: false,
    sort: false,
  })
  remark!: string | null;
}
