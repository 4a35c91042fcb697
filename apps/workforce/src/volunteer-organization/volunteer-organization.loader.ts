import type { Context } from "@youth-graph/subgraph";
import type DataLoader from "dataloader";
import type { GraphQLResolveInfo } from "graphql";

const sql = `
  SELECT area.volunteer_organization_id, area.division_id
  FROM volunteer_organization_division area LEFT JOIN division ON division.id = area.division_id
  WHERE area.volunteer_organization_id = ANY($1) ORDER BY division.code NULLS LAST, area.division_id`;

/** The ids of the divisions in which an organization works, by their codes. */
export function divisionIdsOf(context: Context, info: GraphQLResolveInfo): DataLoader<string, string[]> {
  return context.loaders.at<string[]>(info, "division-ids", () => async ids => {
    const rows = await context.database.query(sql, [ids], { types: ["Division"] });
    const divisions = new Map<unknown, string[]>();
    for (const { volunteer_organization_id: id, division_id: division } of rows)
      divisions.set(id, [...(divisions.get(id) ?? []), division as string]);
    return ids.map(id => divisions.get(id) ?? []);
  });
}
