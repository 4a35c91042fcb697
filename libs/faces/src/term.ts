import { boolean, date, face, int, toOne } from "@youth-graph/query";
import { BranchFace } from "./branch";
import { ElectionFace } from "./election";
import { Sourced } from "./sourced";

@face({
  owner: "organization",
  description: "A term of office of a League organization (届).",
  place: "branch.division",
})
export abstract class TermFace extends Sourced {
  @toOne(() => BranchFace, "Whose term (团组织).")
  branch!: BranchFace;

  @int("Consecutive number of the term (届次).", { additive: false })
  number!: number;

  @date("First day (开始).")
  startsOn!: string;

  @date("Planned end, exclusive (届满).", { index: true })
  endsOn!: string;

  @toOne(() => ElectionFace, "The election that opened it; null when it is not on record (选举).", {
    nullable: true,
  })
  election!: ElectionFace | null;

  @boolean("The running or overdue term: at most one an organization (本届).")
  isCurrent!: boolean;

  @date("Since when the term has run out with no election after it (逾期起始); null when in time.", {
    nullable: true,
  })
  overdueSince!: string | null;
}
