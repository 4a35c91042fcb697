import { VisitCountFace } from "@youth-graph/faces";
import { noun } from "@youth-graph/query";
import { Check, Index } from "typeorm";

@noun()
@Index("visit_count_day_key", ["youthHome", "day"], { unique: true })
@Check("visit_count_visits_check", "visits >= 0")
export class VisitCount extends VisitCountFace {}
