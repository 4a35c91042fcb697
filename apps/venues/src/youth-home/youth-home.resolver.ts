import { Measure } from "@youth-graph/faces";
import { cost, type Row } from "@youth-graph/query";
import type { Context } from "@youth-graph/subgraph";
import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Directive, FieldResolver, Float, Info, Resolver, Root } from "type-graphql";
import { activityRateOf } from "./activity-rate.loader";
import { Location } from "./location";
import { VisitTotalArguments } from "./visit-total.inputs";
import { visitTotalOf } from "./visit-total.loader";
import { YouthHome } from "./youth-home";

@Resolver(() => YouthHome)
export class YouthHomeResolver {
  @FieldResolver(() => Location, {
    nullable: true,
    description: "Where it is on the map (坐标); null when not known: the report gives no coordinates.",
  })
  location(@Root() { latitude, longitude, coordinateSystem }: Row): Location | null {
    return latitude === null ? null : ({ latitude, longitude, coordinateSystem } as Location);
  }

  @Directive(cost(5))
  @FieldResolver(() => Measure, {
    description:
      "Visits in a range of days, person-times (到访人次). The value is null when no day of it was counted; `periodStart` and `asOf` are the first and last day that was. A `from` that is not before `to` is refused with BAD_USER_INPUT.",
  })
  async visitTotal(
    @Root() home: Row,
    @Args(() => VisitTotalArguments) range: VisitTotalArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Measure> {
    return visitTotalOf(context, info, range).load(home.uuid);
  }

  @Directive(cost(5))
  @FieldResolver(() => Float, {
    nullable: true,
    description:
      "Share (0 to 1) of its latest 90 counted days on which anyone came (活跃率); null when no day was ever counted. A day without a count says nothing and is left out.",
  })
  activityRate(
    @Root() home: Row,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<number | null> {
    return activityRateOf(context, info).load(home.uuid);
  }
}
