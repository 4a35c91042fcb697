import { YouthHomeFace } from "@youth-graph/faces";
import { noun } from "@youth-graph/query";

@noun()
export class YouthHome extends YouthHomeFace {}
