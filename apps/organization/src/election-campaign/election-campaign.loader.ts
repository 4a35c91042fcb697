import type { Statement } from "@youth-graph/query";
import type { Context } from "@youth-graph/subgraph";
import type DataLoader from "dataloader";
import type { GraphQLResolveInfo } from "graphql";
import { Election } from "../election/election";
import type { CampaignDay } from "./campaign-day";

const progressSql = (statement: Statement, campaigns: readonly string[]): string => `
  SELECT campaign_id, day, held, sum(held) OVER (PARTITION BY campaign_id ORDER BY day)::int AS "heldSoFar", planned
  FROM (
    SELECT campaign_id, held_on AS day, count(*)::int AS held,
      (SELECT count(*)::int FROM ${statement.from(Election, "all_of")} WHERE all_of.campaign_id = election.campaign_id) AS planned
    FROM ${statement.from(Election, "election")}
    WHERE campaign_id = ANY(${statement.value(campaigns)}) AND held_on IS NOT NULL GROUP BY campaign_id, held_on
  ) by_day ORDER BY campaign_id, day`;

/** The days of a wave on which elections were held, in order. */
export function progressOf(context: Context, info: GraphQLResolveInfo): DataLoader<string, CampaignDay[]> {
  return context.loaders.at<CampaignDay[]>(info, "progress", () => async ids => {
    const rows = await context.reader.query("field", statement => progressSql(statement, ids));
    return ids.map(id => rows.filter(row => row["campaign_id"] === id) as unknown as CampaignDay[]);
  });
}
