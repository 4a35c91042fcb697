import type { Context } from "@youth-graph/subgraph";
import type DataLoader from "dataloader";
import type { GraphQLResolveInfo } from "graphql";

const sql = `
  SELECT campaign_id, array_agg(volunteer_organization_id ORDER BY volunteer_organization_id) AS organization_ids
  FROM campaign_volunteer_organization WHERE campaign_id = ANY($1) GROUP BY campaign_id`;

/** The ids of the volunteer organizations in a campaign, in the order of the ids. */
export function volunteerOrganizationIdsOf(
  context: Context,
  info: GraphQLResolveInfo,
): DataLoader<string, string[]> {
  return context.loaders.at<string[]>(info, "volunteer-organization-ids", () => async ids => {
    const rows = await context.database.query(sql, [ids]);
    const found = new Map(rows.map(row => [row["campaign_id"], row["organization_ids"] as string[]]));
    return ids.map(id => found.get(id) ?? []);
  });
}
