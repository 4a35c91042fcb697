import { ResourceLinkFace } from "@youth-graph/faces";
import { noun } from "@youth-graph/query";
import { Check, Index } from "typeorm";

@noun()
@Index("resource_link_key", ["partner", "resource", "contribution"], { unique: true })
@Check("resource_link_period_check", "period_start <= period_end")
export class ResourceLink extends ResourceLinkFace {}
