import { RuleSetFace } from "@youth-graph/faces";
import { noun, text } from "@youth-graph/query";

@noun()
export class RuleSet extends RuleSetFace {
  @text("The documents it is taken from (来源).", { filter: false, sort: false })
  source!: string;
}
