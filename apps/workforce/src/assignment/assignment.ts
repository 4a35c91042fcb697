import { AssignmentFace } from "@youth-graph/faces";
import { noun } from "@youth-graph/query";
import { Check, Index } from "typeorm";

@noun()
@Check("assignment_dates_check", `"from" < "until"`)
@Index("assignment_current_key", ["socialWorker", "project"], { unique: true, where: `"until" IS NULL` })
export class Assignment extends AssignmentFace {}
