import type { Context } from "@youth-graph/subgraph";
import type DataLoader from "dataloader";
import type { GraphQLResolveInfo } from "graphql";
import { Post } from "../../post/post";

/** The id of the person who is secretary of an organization now; null when nobody is. */
export function secretaryIdOf(context: Context, info: GraphQLResolveInfo): DataLoader<string, string | null> {
  return context.loaders.at<string | null>(info, "secretary-id", () => async ids => {
    const rows = await context.reader.query(
      "field",
      statement => `
        SELECT branch_id, person_id FROM ${statement.from(Post, "post")}
        WHERE branch_id = ANY(${statement.value(ids)}) AND role = 'SECRETARY' AND ends_on IS NULL`,
    );
    const found = new Map(rows.map(row => [row["branch_id"], row["person_id"] as string]));
    return ids.map(id => found.get(id) ?? null);
  });
}
