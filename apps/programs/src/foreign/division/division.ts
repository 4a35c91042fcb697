import { DivisionFace } from "@youth-graph/faces";
import { noun } from "@youth-graph/query";

@noun()
export class Division extends DivisionFace {}
