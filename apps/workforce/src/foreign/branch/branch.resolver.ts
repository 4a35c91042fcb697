import { loadRow, type Row } from "@youth-graph/query";
import type { Context } from "@youth-graph/subgraph";
import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { Person } from "../../person/person";
import { secretaryIdOf } from "./branch.loader";
import { Branch } from "./branch";

@Resolver(() => Branch)
export class BranchResolver {
  @FieldResolver(() => Person, {
    nullable: true,
    description: "The secretary in office (现任书记); null while the post is vacant or not on record.",
  })
  async secretary(
    @Root() branch: Row,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> {
    const id = await secretaryIdOf(context, info).load(branch.uuid);
    return id === null ? null : loadRow(Person, id, context, info);
  }
}
