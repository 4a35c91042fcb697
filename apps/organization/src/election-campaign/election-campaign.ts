import { code, date, noun, text, toMany, toOne } from "@youth-graph/query";
import { Row } from "@youth-graph/subgraph";
import { Division } from "../division/division";
import { Election } from "../election/election";

@noun({ description: "A wave of change-of-term elections (集中换届).", place: "scope", naturalKey: "code" })
export class ElectionCampaign extends Row {
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

  @toOne(() => Division, "The division whose organizations it covers (范围).")
  scope!: Division;

  @toMany(() => Election, "campaign", "Its elections (选举).")
  elections!: Election[];
}
