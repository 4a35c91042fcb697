import { DivisionCodeFace } from "@youth-graph/faces";
import { noun } from "@youth-graph/query";

@noun()
export class DivisionCode extends DivisionCodeFace {}
