import { loadRow, type Row } from "@youth-graph/query";
import type { Context } from "@youth-graph/subgraph";
import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { VenueKind } from "../../venue-kind/venue-kind";
import { VenueKindCount } from "./venue-kind-count";

@Resolver(() => VenueKindCount)
export class VenueKindCountResolver {
  @FieldResolver(() => VenueKind, { description: "The kind (阵地类型)." })
  kind(
    @Root() { kindId }: VenueKindCount,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> {
    return loadRow(VenueKind, kindId, context, info);
  }
}
