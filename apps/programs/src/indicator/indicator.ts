import { IndicatorFace } from "@youth-graph/faces";
import { noun } from "@youth-graph/query";
import { Check, Index } from "typeorm";

@noun()
@Index("indicator_key", ["project", "name"], { unique: true })
@Check("indicator_values_check", "target >= 0 AND actual >= 0")
export class Indicator extends IndicatorFace {}
