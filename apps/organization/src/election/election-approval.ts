import { ElectionApprovalFace } from "@youth-graph/faces";
import { noun } from "@youth-graph/query";
import { Index } from "typeorm";

@noun()
@Index("election_approval_side_key", ["election", "side"], { unique: true })
export class ElectionApproval extends ElectionApprovalFace {}
