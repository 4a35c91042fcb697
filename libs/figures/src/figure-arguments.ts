import { MeasureKind, ResourceKind } from "@youth-graph/faces";
import { ArgsType, Field } from "type-graphql";
import { Verdict } from "./reconciled-figure";

/** Which figures are asked for: those that meet all that is given. */
@ArgsType()
export class FigureArguments {
  @Field(() => [String], { nullable: true, description: "Only these figures; all when left out." })
  codes?: string[] | null;

  @Field(() => [Verdict], { nullable: true, description: "Only those with one of these verdicts (结论)." })
  verdicts?: Verdict[] | null;

  @Field(() => [MeasureKind], {
    nullable: true,
    description: "Only those whose claim counts one of these (计量类型).",
  })
  kinds?: MeasureKind[] | null;

  @Field(() => ResourceKind, {
    nullable: true,
    description: "Only those about this linked resource (链接资源); most figures are about none.",
  })
  resource?: ResourceKind | null;
}
