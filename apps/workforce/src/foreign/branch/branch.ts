import { BranchFace } from "@youth-graph/faces";
import { noun } from "@youth-graph/query";

@noun()
export class Branch extends BranchFace {}
