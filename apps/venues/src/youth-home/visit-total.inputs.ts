import { DateScalar } from "@youth-graph/query";
import { ArgsType, Field } from "type-graphql";

/** The days of `visitTotal`, half-open. */
@ArgsType()
export class VisitTotalArguments {
  @Field(() => DateScalar, { description: "First day (起始日)." })
  from!: string;

  @Field(() => DateScalar, { description: "The day after the last: not counted (截止日, 不含)." })
  to!: string;
}
