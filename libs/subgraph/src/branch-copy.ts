import { enumeration, int, Stub, text } from "@youth-graph/query";
import { ObjectType } from "type-graphql";
import { BranchKind, BranchStatus } from "./league-branch";

/** What every service that copies the League organizations filters them by; each adds where it keeps the divisions. */
@ObjectType()
export abstract class BranchCopy extends Stub {
  @text("Name as printed (名称).", { field: false })
  name!: string;

  @enumeration(BranchKind, "Kind (类型).", { field: false })
  kind!: BranchKind;

  @enumeration(BranchStatus, "Whether it exists (状态).", { field: false })
  status!: BranchStatus;

  @int("League members (团员数), persons; missing when not known.", {
    nullable: true,
    field: false,
    index: true,
  })
  memberCount!: number | null;
}
