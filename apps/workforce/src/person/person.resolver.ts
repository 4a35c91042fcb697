import { cost, listSize, type Row } from "@youth-graph/query";
import type { Context } from "@youth-graph/subgraph";
import type { GraphQLResolveInfo } from "graphql";
import { Ctx, Directive, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { Force } from "./force";
import { rolesOf } from "./person.loader";
import { Person } from "./person";

@Resolver(() => Person)
export class PersonResolver {
  @Directive(cost(1))
  @Directive(listSize(3))
  @FieldResolver(() => [Force], {
    description:
      "The forces the person is in now (所属力量): in office as cadre, employed as social worker, registered as volunteer.",
  })
  roles(@Root() person: Row, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Force[]> {
    return rolesOf(context, info).load(person.uuid);
  }
}
