import { CodedError } from "@youth-graph/kernel";
import type { Context } from "@youth-graph/subgraph";
import type DataLoader from "dataloader";
import type { GraphQLResolveInfo } from "graphql";
import type { NearbyYouthHome } from "./nearby-youth-home";

const most = 200;

// Root first, the tree has three levels: district, sub-district or town, community. So the number of divisions that two
// places share says how near they are.
const sql = `
  SELECT asked.id, json_agg(json_build_object('youthHomeId', nearest.id,
      'nearness', (ARRAY['SAME_DISTRICT', 'SAME_STREET_OR_TOWN', 'SAME_COMMUNITY'])[nearest.shared]
    ) ORDER BY nearest.shared DESC, nearest.name, nearest.id) AS homes
  FROM division asked CROSS JOIN LATERAL (
    SELECT home.id, home.name,
      (SELECT count(*)::int FROM unnest(place.ancestor_ids) above(id) WHERE above.id = ANY(asked.ancestor_ids)) AS shared
    FROM division place JOIN youth_home home ON home.division_id = place.id
    WHERE place.ancestor_ids @> asked.ancestor_ids[1:1] AND home.status <> 'DELISTED'
    ORDER BY shared DESC, home.name, home.id LIMIT $2
  ) nearest
  WHERE asked.id = ANY($1) GROUP BY asked.id`;

/**
 * The homes nearest to a division by the divisions they share, nearest first; ties by name, then by id.
 * @throws CodedError PAGE_SIZE_INVALID
 */
export function nearestYouthHomesOf(
  context: Context,
  info: GraphQLResolveInfo,
  first: number,
): DataLoader<string, NearbyYouthHome[]> {
  if (first < 0 || first > most)
    throw new CodedError("PAGE_SIZE_INVALID", `first is ${first}; it must be from 0 to ${most}.`);
  return context.loaders.at<NearbyYouthHome[]>(info, "nearest-youth-homes", () => async ids => {
    const rows = await context.database.query(sql, [ids, first]);
    const nearest = new Map(rows.map(row => [row["id"], row["homes"] as NearbyYouthHome[]]));
    return ids.map(id => nearest.get(id) ?? []);
  });
}
