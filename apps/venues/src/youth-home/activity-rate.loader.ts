import type { Context } from "@youth-graph/subgraph";
import type DataLoader from "dataloader";
import type { GraphQLResolveInfo } from "graphql";

const sql = `
  SELECT home.id, avg((latest.visits > 0)::int) AS rate
  FROM unnest($1::uuid[]) AS home(id) CROSS JOIN LATERAL (
    SELECT visits FROM visit_count WHERE youth_home_id = home.id ORDER BY day DESC LIMIT 90
  ) latest GROUP BY home.id`;

/** The share of a home's latest 90 counted days on which anyone came; null without counts. */
export function activityRateOf(
  context: Context,
  info: GraphQLResolveInfo,
): DataLoader<string, number | null> {
  return context.loaders.at<number | null>(info, "activity-rate", () => async ids => {
    const rows = await context.database.query(sql, [ids]);
    const rates = new Map(rows.map(row => [row["id"], row["rate"] as number]));
    return ids.map(id => rates.get(id) ?? null);
  });
}
