import { BranchFace } from "@youth-graph/faces";
import { noun } from "@youth-graph/query";
import { Check } from "typeorm";

@noun()
@Check("branch_member_count_check", "member_count >= 0")
export class Branch extends BranchFace {}
