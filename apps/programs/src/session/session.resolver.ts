import { Measure } from "@youth-graph/faces";
import { listSize, type Row } from "@youth-graph/query";
import type { Context } from "@youth-graph/subgraph";
import type { GraphQLResolveInfo } from "graphql";
import { Ctx, Directive, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { storedMeasuresOf } from "../reach-measure/stored-measures.loader";
import { sessionMeasures } from "./session-measures.rules";
import { Session } from "./session";

@Resolver(() => Session)
export class SessionResolver {
  @Directive(listSize(5))
  @FieldResolver(() => [Measure], {
    description:
      "Its reach (成效): person-times (人次), and persons (人) only where a list or check-ins tell them apart.",
  })
  async measures(
    @Root() session: Row,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Measure[]> {
    return sessionMeasures(await storedMeasuresOf("session", context, info).load(session.uuid));
  }
}
