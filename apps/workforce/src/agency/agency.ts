import { AgencyFace } from "@youth-graph/faces";
import { noun } from "@youth-graph/query";

@noun()
export class Agency extends AgencyFace {}
