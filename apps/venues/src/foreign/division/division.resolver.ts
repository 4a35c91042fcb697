import { cost, listSize, type Row } from "@youth-graph/query";
import type { Context } from "@youth-graph/subgraph";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Directive, FieldResolver, Info, Int, Resolver, Root } from "type-graphql";
import { Division } from "./division";
import { NearbyYouthHome } from "./nearby-youth-home";
import { nearestYouthHomesOf } from "./nearest-youth-homes.loader";
import { VenueKindCount } from "./venue-kind-count";
import { venueKindsOf } from "./venue-kinds.loader";

@Resolver(() => Division)
export class DivisionResolver {
  @Directive(cost(2))
  @Directive(listSize(6))
  @FieldResolver(() => [VenueKindCount], {
    nullable: true,
    description:
      "The Youth Homes of this division and its subtree by kind (六项阵地): every kind in the report's order, zeros too.",
  })
  venueKinds(
    @Root() division: Row,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<VenueKindCount[]> {
    return venueKindsOf(context, info).load(division.uuid);
  }

  @Directive(cost(5))
  @Directive('@listSize(assumedSize: 3, slicingArguments: ["first"], requireOneSlicingArgument: false)')
  @FieldResolver(() => [NearbyYouthHome], {
    nullable: true,
    description:
      "The nearest Youth Homes of the district that are not delisted (就近的青年之家). Nearness is administrative, not metres: no source gives the coordinates of divisions. Homes in the same community come first, then those in the same sub-district or town, then the rest of the district; ties by name (pinyin), then id. A home of which only the district is known counts as elsewhere in it.",
  })
  async nearestYouthHomes(
    @Root() division: Row,
    @Arg("first", () => Int, {
      nullable: true,
      defaultValue: 3,
      description: "How many (0 to 200); 3 unless given.",
    })
    first: number | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<NearbyYouthHome[]> {
    return nearestYouthHomesOf(context, info, first ?? 3).load(division.uuid);
  }
}
