import { listSize, type Row } from "@youth-graph/query";
import type { Context } from "@youth-graph/subgraph";
import type { GraphQLResolveInfo } from "graphql";
import { Ctx, Directive, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { CampaignDay } from "./campaign-day";
import { ElectionCampaign } from "./election-campaign";
import { progressOf } from "./election-campaign.loader";

@Resolver(() => ElectionCampaign)
export class ElectionCampaignResolver {
  @Directive(listSize(31))
  @FieldResolver(() => [CampaignDay], {
    description: "Elections by day, only days on which some were held (换届进度).",
  })
  progress(
    @Root() campaign: Row,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CampaignDay[]> {
    return progressOf(context, info).load(campaign.uuid);
  }
}
