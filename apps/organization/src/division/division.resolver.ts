import { listSize, loadRow, type Row } from "@youth-graph/query";
import type { Context } from "@youth-graph/subgraph";
import type { GraphQLResolveInfo } from "graphql";
import { Ctx, Directive, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { ancestorIdsOf } from "./division.loader";
import { Division } from "./division";

@Resolver(() => Division)
export class DivisionResolver {
  @Directive(listSize(4))
  @FieldResolver(() => [Division], {
    description: "The divisions above it in administration, the district first (上级区划).",
  })
  async ancestors(
    @Root() division: Row,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<(Row | null)[]> {
    const ids = await ancestorIdsOf(context, info).load(division.uuid);
    return Promise.all(ids.map(id => loadRow(Division, id, context, info)));
  }
}
