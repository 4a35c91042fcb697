import type { Context } from "@youth-graph/subgraph";
import type DataLoader from "dataloader";
import type { GraphQLResolveInfo } from "graphql";
import { Division } from "./division";

/** The ids of the divisions above a division, root first, without itself. */
export function ancestorIdsOf(context: Context, info: GraphQLResolveInfo): DataLoader<string, string[]> {
  return context.loaders.at<string[]>(info, "ancestor-ids", () => async ids => {
    const rows = await context.reader.query(
      "field",
      statement =>
        `SELECT id, ancestor_ids FROM ${statement.from(Division, "division")} WHERE id = ANY(${statement.value(ids)})`,
    );
    const found = new Map(rows.map(row => [row["id"], row["ancestor_ids"] as string[]]));
    return ids.map(id => found.get(id)?.slice(0, -1) ?? []);
  });
}
