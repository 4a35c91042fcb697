import type { Statement } from "@youth-graph/query";
import type { Context } from "@youth-graph/subgraph";
import type DataLoader from "dataloader";
import type { GraphQLResolveInfo } from "graphql";
import { VisitCount } from "../visit-count/visit-count";

const rateSql = (statement: Statement, homes: readonly string[]): string => `
  SELECT home.id, avg((latest.visits > 0)::int) AS rate
  FROM unnest(${statement.value(homes)}::uuid[]) AS home(id) CROSS JOIN LATERAL (
    SELECT visits FROM ${statement.from(VisitCount, "visit_count")}
    WHERE youth_home_id = home.id ORDER BY day DESC LIMIT 90
  ) latest GROUP BY home.id`;

/** The share of a home's latest 90 counted days on which anyone came; null without counts. */
export function activityRateOf(
  context: Context,
  info: GraphQLResolveInfo,
): DataLoader<string, number | null> {
  return context.loaders.at<number | null>(info, "activity-rate", () => async ids => {
    const rows = await context.reader.query("field", statement => rateSql(statement, ids));
    const rates = new Map(rows.map(row => [row["id"], row["rate"] as number]));
    return ids.map(id => rates.get(id) ?? null);
  });
}
