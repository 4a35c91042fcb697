import type { Context } from "@youth-graph/subgraph";
import type DataLoader from "dataloader";
import type { GraphQLResolveInfo } from "graphql";

const sql =
  "SELECT branch_id, person_id FROM post WHERE branch_id = ANY($1) AND role = 'SECRETARY' AND ends_on IS NULL";

/** The id of the person who is secretary of an organization now; null when nobody is. */
export function secretaryIdOf(context: Context, info: GraphQLResolveInfo): DataLoader<string, string | null> {
  return context.loaders.at<string | null>(info, "secretary-id", () => async ids => {
    const rows = await context.database.query(sql, [ids]);
    const found = new Map(rows.map(row => [row["branch_id"], row["person_id"] as string]));
    return ids.map(id => found.get(id) ?? null);
  });
}
