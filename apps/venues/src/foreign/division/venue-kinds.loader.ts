import type { Context } from "@youth-graph/subgraph";
import type DataLoader from "dataloader";
import type { GraphQLResolveInfo } from "graphql";
import type { VenueKindCount } from "./venue-kind-count";

const sql = `
  WITH asked AS (SELECT id FROM unnest($1::uuid[]) AS given(id)), counted AS (
    SELECT asked.id, home.kind_id, count(*) AS homes
    FROM asked JOIN division place ON place.ancestor_ids @> ARRAY[asked.id]
    JOIN youth_home home ON home.division_id = place.id
    GROUP BY asked.id, home.kind_id
  )
  SELECT asked.id, json_agg(
    json_build_object('kindId', kind.id, 'count', coalesce(counted.homes, 0)) ORDER BY kind.position
  ) AS kinds
  FROM asked CROSS JOIN venue_kind kind
  LEFT JOIN counted ON counted.id = asked.id AND counted.kind_id = kind.id
  GROUP BY asked.id`;

/** How many homes of each kind a division's subtree has: every kind in the report's order, with 0 where it has none. */
export function venueKindsOf(
  context: Context,
  info: GraphQLResolveInfo,
): DataLoader<string, VenueKindCount[]> {
  return context.loaders.at<VenueKindCount[]>(info, "venue-kinds", () => async ids => {
    const rows = await context.database.query(sql, [ids], { types: ["Division"] });
    const kinds = new Map(rows.map(row => [row["id"], row["kinds"] as VenueKindCount[]]));
    return ids.map(id => kinds.get(id) ?? []);
  });
}
