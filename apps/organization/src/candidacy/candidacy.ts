import { boolean, enumeration, foreign, graphEnum, int, noun, toOne } from "@youth-graph/query";
import { Background, PostRole, Row } from "@youth-graph/subgraph";
import { Check, Index } from "typeorm";
import { Election } from "../election/election";
import { Person } from "../foreign/person/person";

export const CandidacyOutcome = graphEnum("CandidacyOutcome", "How a candidacy ended (结果).", {
  ELECTED: "Elected (当选)",
  NOT_ELECTED: "Not elected (未当选)",
  TIED: "Tied: the vote is repeated (得票相等)",
  WITHDRAWN: "Withdrawn (退出)",
});
export type CandidacyOutcome = keyof typeof CandidacyOutcome;

@noun({
  description:
    "A candidacy in an election (候选人). Votes for and against and abstentions add up to the valid ballots.",
  plural: "candidacies",
  place: "election.branch.division",
})
@Index("candidacy_key", ["election", "person", "post"], { unique: true })
@Check("candidacy_votes_check", "votes_for >= 0 AND votes_against >= 0 AND abstentions >= 0")
export class Candidacy extends Row {
  @toOne(() => Election, "In which election (选举).")
  election!: Election;

  @foreign(() => Person, "Who stands (候选人).")
  person!: Person;

  @enumeration(PostRole, "For which post (职务).")
  post!: PostRole;

  @boolean("Held the post before (连任).")
  isIncumbent!: boolean;

  @int("Votes for (赞成).", { nullable: true })
  votesFor!: number | null;

  @int("Votes against (反对).", { nullable: true })
  votesAgainst!: number | null;

  @int("Abstentions (弃权).", { nullable: true })
  abstentions!: number | null;

  @enumeration(CandidacyOutcome, "How it ended; null before the vote (结果).", { nullable: true })
  outcome!: CandidacyOutcome | null;

  @enumeration(Background, "Where the candidate comes from (来源).")
  background!: Background;

  @int("Place on the ballot, from 1, by the stroke count of the surname (票面顺序).", { additive: false })
  ballotOrder!: number;
}
