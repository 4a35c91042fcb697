import { listSize, modelOf, type Row, stubRow } from "@youth-graph/query";
import type { Context } from "@youth-graph/subgraph";
import type { GraphQLResolveInfo } from "graphql";
import { Ctx, Directive, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { Division } from "../foreign/division/division";
import { divisionIdsOf } from "./volunteer-organization.loader";
import { VolunteerOrganization } from "./volunteer-organization";

@Resolver(() => VolunteerOrganization)
export class VolunteerOrganizationResolver {
  @Directive(listSize())
  @FieldResolver(() => [Division], { description: "The divisions in which it works (服务区域)." })
  async divisions(
    @Root() organization: Row,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row[]> {
    const ids = await divisionIdsOf(context, info).load(organization.uuid);
    return ids.map(id => stubRow(modelOf(Division), id));
  }
}
