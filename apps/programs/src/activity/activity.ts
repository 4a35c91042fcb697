import { ActivityFace } from "@youth-graph/faces";
import { noun } from "@youth-graph/query";

@noun()
export class Activity extends ActivityFace {}
