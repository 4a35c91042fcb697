import { Measure, Period } from "@youth-graph/faces";
import { cost, listSize, referenceTo, type Row } from "@youth-graph/query";
import type { Context } from "@youth-graph/subgraph";
import type { GraphQLResolveInfo } from "graphql";
import { Ctx, Directive, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { YouthHome } from "../foreign/youth-home/youth-home";
import { recordedMeasuresOf } from "../reach-measure/recorded-measures.loader";
import { storedMeasuresOf } from "../reach-measure/stored-measures.loader";
import { Project } from "./project";
import { youthHomeIdsOf } from "./project.loader";

@Resolver(() => Project)
export class ProjectResolver {
  @FieldResolver(() => Period, { description: "From when until when (项目周期)." })
  period(@Root() { periodStart, periodEnd }: Project): Period {
    return { start: periodStart, end: periodEnd };
  }

  @Directive(listSize(5))
  @FieldResolver(() => [Measure], { description: "What is claimed of its reach in print (报道成效)." })
  reach(@Root() project: Row, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Measure[]> {
    return storedMeasuresOf("project", context, info).load(project.uuid);
  }

  @Directive(cost(5))
  @Directive(listSize(3))
  @FieldResolver(() => [Measure], {
    description: "What its held sessions give (记录成效): sessions, person-times; persons never add up.",
  })
  recorded(
    @Root() project: Row,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Measure[]> {
    return recordedMeasuresOf("project", context, info).load(project.uuid);
  }

  @Directive(cost(2))
  @Directive(listSize())
  @FieldResolver(() => [YouthHome], {
    nullable: true,
    description: "The Youth Homes in which its sessions were held, each once (青年之家).",
  })
  async youthHomes(
    @Root() project: Row,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row[]> {
    const ids = await youthHomeIdsOf(context, info).load(project.uuid);
    return ids.map(id => referenceTo(YouthHome, id, context));
  }
}
