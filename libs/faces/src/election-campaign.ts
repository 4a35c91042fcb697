import { code, date, face, text, toMany, toManyThrough, toOne } from "@youth-graph/query";
import { DivisionFace } from "./division";
import { ElectionFace } from "./election";
import { Sourced } from "./sourced";
import { CandidacyFace } from "./candidacy";
import { BranchFace } from "./branch";

@face({
  owner: "organization",
  description: "A wave of change-of-term elections (集中换届).",
  place: "scope",
  naturalKey: "code",
})
export abstract class ElectionCampaignFace extends Sourced {
  @code("Short name for programs, such as `change-of-term-2021` (代号).", { unique: true })
  code!: string;

  @text("Name as printed (名称).", { searchable: true })
  name!: string;

  @text("English name.", { nullable: true })
  nameEn!: string | null;

  @date("First day (开始).")
  startsOn!: string;

  @date("Last day, inclusive; null when the source does not give it (结束).", { nullable: true })
  endsOn!: string | null;

  @date("Day of the demonstration and training meeting (观摩培训会).", { nullable: true })
  trainingOn!: string | null;

  @toOne(() => DivisionFace, "The division whose organizations it covers (范围).")
  scope!: DivisionFace;

  @toMany(() => ElectionFace, "campaign", "Its elections (选举).")
  elections!: ElectionFace[];

  @toMany(() => CandidacyFace, "election.campaign", "Candidates in its elections (候选人).")
  candidates!: CandidacyFace[];

  @toManyThrough(
    () => BranchFace,
    () => ElectionFace,
    "campaign",
    "branch",
    "League organizations with an election in it (换届的团组织).",
  )
  branches!: BranchFace[];
}
