import { FigureArguments, ReconciledFigure, reconciledFigures } from "@youth-graph/figures";
import { cost, listSize, sizedBy } from "@youth-graph/query";
import type { Context } from "@youth-graph/subgraph";
import { Args, Ctx, Directive, Query, Resolver } from "type-graphql";
import { recordedFigures } from "./recorded-figures";

@Resolver()
export class FigureResolver {
  @Directive(cost(5))
  @Directive(listSize(Object.keys(recordedFigures).length))
  @Directive(sizedBy(["codes"]))
  @Query(() => [ReconciledFigure], {
    nullable: true,
    description:
      "The report's figures about projects, resources and the campaign (F09-F28), each beside what the records give (报道数字核对).",
  })
  programsFigures(
    @Ctx() { reader }: Context,
    @Args(() => FigureArguments) wanted: FigureArguments,
  ): Promise<ReconciledFigure[]> {
    return reconciledFigures(reader, recordedFigures, wanted);
  }
}
