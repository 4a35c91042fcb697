import { ProjectFace } from "@youth-graph/faces";
import { noun } from "@youth-graph/query";
import { Check } from "typeorm";

@noun()
@Check("project_period_check", "period_start <= period_end")
export class Project extends ProjectFace {}
