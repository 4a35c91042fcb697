import { BranchFace } from "@youth-graph/faces";
import { noun } from "@youth-graph/query";
import { Check, Index } from "typeorm";

@noun()
@Index("branch_active_name_key", ["division", "name"], { unique: true, where: "status = 'ACTIVE'" })
@Check("branch_member_count_check", "member_count >= 0")
export class Branch extends BranchFace {}
