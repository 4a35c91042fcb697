import { loadRow, type Row } from "@youth-graph/query";
import type { Context } from "@youth-graph/subgraph";
import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { YouthHome } from "../../youth-home/youth-home";
import { NearbyYouthHome } from "./nearby-youth-home";

@Resolver(() => NearbyYouthHome)
export class NearbyYouthHomeResolver {
  @FieldResolver(() => YouthHome, { description: "The home (青年之家)." })
  youthHome(
    @Root() { youthHomeId }: NearbyYouthHome,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> {
    return loadRow(YouthHome, youthHomeId, context, info);
  }
}
