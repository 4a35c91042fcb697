import { FindingFace } from "@youth-graph/faces";
import { noun, text } from "@youth-graph/query";

@noun()
export class Finding extends FindingFace {
  @text("What was found (说明).", { filter: false, sort: false })
  detail!: string;
}
