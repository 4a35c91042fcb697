import { PolicyFace } from "@youth-graph/faces";
import { noun, text } from "@youth-graph/query";

@noun()
export class Policy extends PolicyFace {
  @text("What it is (说明).", { filter: false, sort: false })
  description!: string;
}
