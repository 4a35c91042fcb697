import { boolean, date, int, noun, toOne } from "@youth-graph/query";
import { Row } from "@youth-graph/subgraph";
import { Check, Index } from "typeorm";
import { Branch } from "../branch/branch";
import { Election } from "../election/election";

@noun({ description: "A term of office of a League organization (届).", place: "branch.division" })
@Check("term_dates_check", "starts_on < ends_on")
@Index("term_number_key", ["branch", "number"], { unique: true })
@Index("term_current_key", ["branch"], { unique: true, where: "is_current" })
export class Term extends Row {
  @toOne(() => Branch, "Whose term (团组织).")
  branch!: Branch;

  @int("Consecutive number of the term (届次).", { additive: false })
  number!: number;

  @date("First day (开始).")
  startsOn!: string;

  @date("Planned end, exclusive (届满).", { index: true })
  endsOn!: string;

  @toOne(() => Election, "The election that opened it; null when it is not on record (选举).", {
    nullable: true,
  })
  election!: Election | null;

  @boolean("The running or overdue term: at most one an organization (本届).")
  isCurrent!: boolean;

  @date("Since when the term has run out with no election after it (逾期起始); null when in time.", {
    nullable: true,
  })
  overdueSince!: string | null;
}
