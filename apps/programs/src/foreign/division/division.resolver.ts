import { Measure } from "@youth-graph/faces";
import { cost, listSize, type Row } from "@youth-graph/query";
import type { Context } from "@youth-graph/subgraph";
import type { GraphQLResolveInfo } from "graphql";
import { Ctx, Directive, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { recordedMeasuresOf } from "../../reach-measure/recorded-measures.loader";
import { Division } from "./division";

@Resolver(() => Division)
export class DivisionResolver {
  @Directive(cost(5))
  @Directive(listSize(3))
  @FieldResolver(() => [Measure], {
    nullable: true,
    description:
      "What all held sessions in this division and its subtree give (成效): sessions, person-times (人次) and persons (人), which never add up and so are null.",
  })
  reach(
    @Root() division: Row,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Measure[]> {
    return recordedMeasuresOf("division", context, info).load(division.uuid);
  }
}
