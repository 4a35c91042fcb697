import { Measure, Period } from "@youth-graph/faces";
import { cost, listSize, type Row } from "@youth-graph/query";
import type { Context } from "@youth-graph/subgraph";
import type { GraphQLResolveInfo } from "graphql";
import { Ctx, Directive, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { recordedMeasuresOf } from "../reach-measure/recorded-measures.loader";
import { storedMeasuresOf } from "../reach-measure/stored-measures.loader";
import { Campaign } from "./campaign";

@Resolver(() => Campaign)
export class CampaignResolver {
  @FieldResolver(() => Period, { description: "From when until when (行动周期)." })
  period(@Root() { startsOn, endsOn }: Campaign): Period {
    return { start: startsOn, end: endsOn };
  }

  @Directive(listSize(5))
  @FieldResolver(() => [Measure], { description: "What is claimed of its reach in print (报道成效)." })
  measures(
    @Root() campaign: Row,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Measure[]> {
    return storedMeasuresOf("campaign", context, info).load(campaign.uuid);
  }

  @Directive(cost(5))
  @Directive(listSize(3))
  @FieldResolver(() => [Measure], {
    description:
      "What the held sessions of its activities give (记录成效): sessions, person-times; persons never add up.",
  })
  recorded(
    @Root() campaign: Row,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Measure[]> {
    return recordedMeasuresOf("campaign", context, info).load(campaign.uuid);
  }
}
