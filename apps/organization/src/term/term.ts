import { TermFace } from "@youth-graph/faces";
import { noun } from "@youth-graph/query";
import { Check, Index } from "typeorm";

@noun()
@Check("term_dates_check", "starts_on < ends_on")
@Index("term_number_key", ["branch", "number"], { unique: true })
@Index("term_current_key", ["branch"], { unique: true, where: "is_current" })
export class Term extends TermFace {}
