import type { Context } from "@youth-graph/subgraph";
import type DataLoader from "dataloader";
import type { GraphQLResolveInfo } from "graphql";
import { Activity } from "../activity/activity";
import { Session } from "../session/session";

/** The ids of the homes in which a project's sessions were held, each once, in the order of the ids. */
export function youthHomeIdsOf(context: Context, info: GraphQLResolveInfo): DataLoader<string, string[]> {
  return context.loaders.at<string[]>(info, "youth-home-ids", () => async ids => {
    const rows = await context.reader.query(
      "field",
      statement => `
        SELECT activity.project_id, array_agg(DISTINCT session.youth_home_id) AS youth_home_ids
        FROM ${statement.from(Activity, "activity")}
        JOIN ${statement.from(Session, "session")} ON session.activity_id = activity.id
        WHERE activity.project_id = ANY(${statement.value(ids)}) AND session.status = 'HELD' AND session.youth_home_id IS NOT NULL
        GROUP BY activity.project_id`,
    );
    const found = new Map(rows.map(row => [row["project_id"], row["youth_home_ids"] as string[]]));
    return ids.map(id => found.get(id) ?? []);
  });
}
