import { BranchFace, YouthHomeFace } from "@youth-graph/faces";
import { DateTimeScalar } from "@youth-graph/query";
import { inputId, inputInt, inputText } from "@youth-graph/subgraph";
import { Field, InputType } from "type-graphql";

@InputType({ description: "A booking of a Youth Home (青年之家预约)." })
export class BookYouthHomeInput {
  @inputId(() => YouthHomeFace, "Which home (青年之家).")
  youthHomeId!: string;

  @Field(() => DateTimeScalar, { description: "When it begins (开始): in the future." })
  startsAt!: Date;

  @Field(() => DateTimeScalar, {
    description: "When it ends, that instant not included (结束): at most 12 hours later.",
  })
  endsAt!: Date;

  @inputInt("Persons expected (预计人数), at most the home's places where these are known.", {
    min: 1,
    max: 100_000,
  })
  partySize!: number;

  @inputText("What it is for, in words (用途), 1 to 200 characters. Must hold no names of persons.", {
    max: 200,
  })
  purpose!: string;

  @inputId(() => BranchFace, "The League organization that books (预约团组织); null for others.", {
    nullable: true,
  })
  branchId?: string | null;
}
