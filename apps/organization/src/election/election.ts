import { ElectionFace } from "@youth-graph/faces";
import { noun } from "@youth-graph/query";
import { Check, Index } from "typeorm";

@noun()
@Index("election_term_key", ["branch", "termNumber"], { unique: true })
@Check("election_attendance_check", "0 <= present AND present <= entitled")
@Check(
  "election_ballots_check",
  "0 <= ballots_valid AND ballots_valid <= ballots_returned AND ballots_returned <= ballots_issued",
)
@Check("election_issued_check", "ballots_issued <= present")
@Check("election_quorum_check", "0 < quorum_numerator AND quorum_numerator <= quorum_denominator")
export class Election extends ElectionFace {}
