import { boolean, enumeration, face, graphEnum, int, toOne } from "@youth-graph/query";
import { Background, PostRole } from "./cadre";
import { ElectionFace } from "./election";
import { PersonFace } from "./person";
import { Sourced } from "./sourced";

export const CandidacyOutcome = graphEnum("CandidacyOutcome", "How a candidacy ended (结果).", {
  ELECTED: "Elected (当选)",
  NOT_ELECTED: "Not elected (未当选)",
  TIED: "Tied: the vote is repeated (得票相等)",
  WITHDRAWN: "Withdrawn (退出)",
});
export type CandidacyOutcome = keyof typeof CandidacyOutcome;

@face({
  owner: "organization",
  description:
    "A candidacy in an election (候选人). Votes for and against and abstentions add up to the valid ballots.",
  plural: "candidacies",
  place: "election.branch.division",
})
export abstract class CandidacyFace extends Sourced {
  @toOne(() => ElectionFace, "In which election (选举).")
  election!: ElectionFace;

  @toOne(() => PersonFace, "Who stands (候选人).")
  person!: PersonFace;

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
