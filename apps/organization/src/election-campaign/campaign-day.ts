import { DateScalar } from "@youth-graph/query";
import { Field, Int, ObjectType } from "type-graphql";

@ObjectType({
  description: "How far a wave of elections had come at the end of a day (换届进度).",
  simpleResolvers: true,
})
export class CampaignDay {
  @Field(() => DateScalar, { description: "The day (日期)." })
  day!: string;

  @Field(() => Int, { description: "Elections held on this day (当日选举)." })
  held!: number;

  @Field(() => Int, { description: "Elections held up to and on this day (累计选举)." })
  heldSoFar!: number;

  @Field(() => Int, { description: "Elections of the wave, held or not (应选举)." })
  planned!: number;
}
