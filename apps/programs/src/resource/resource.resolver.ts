import { Measure } from "@youth-graph/faces";
import { cost, listSize, type Row } from "@youth-graph/query";
import type { Context } from "@youth-graph/subgraph";
import type { GraphQLResolveInfo } from "graphql";
import { Ctx, Directive, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { recordedMeasuresOf } from "../reach-measure/recorded-measures.loader";
import { storedMeasuresOf } from "../reach-measure/stored-measures.loader";
import { Resource } from "./resource";

@Resolver(() => Resource)
export class ResourceResolver {
  @Directive(listSize(5))
  @FieldResolver(() => [Measure], { description: "What is claimed of it in print (报道数字)." })
  reported(
    @Root() resource: Row,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Measure[]> {
    return storedMeasuresOf("resource", context, info).load(resource.uuid);
  }

  @Directive(cost(5))
  @Directive(listSize(4))
  @FieldResolver(() => [Measure], {
    description:
      "What the held sessions of its activities give (记录数字): sessions, cohorts of training, university teams, person-times; persons never add up.",
  })
  recorded(
    @Root() resource: Row,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Measure[]> {
    return recordedMeasuresOf("resource", context, info).load(resource.uuid);
  }
}
