import type { Statement } from "@youth-graph/query";
import type { Context } from "@youth-graph/subgraph";
import type DataLoader from "dataloader";
import type { GraphQLResolveInfo } from "graphql";
import { VenueKind } from "../../venue-kind/venue-kind";
import { YouthHome } from "../../youth-home/youth-home";
import { Division } from "./division";
import type { VenueKindCount } from "./venue-kind-count";

const countsSql = (statement: Statement, divisions: readonly string[]): string => `
  WITH asked AS (SELECT id FROM unnest(${statement.value(divisions)}::uuid[]) AS given(id)), counted AS (
    SELECT asked.id, home.kind_id, count(*) AS homes
    FROM asked JOIN ${statement.from(Division, "place")} ON place.ancestor_ids @> ARRAY[asked.id]
    JOIN ${statement.from(YouthHome, "home")} ON home.division_id = place.id
    GROUP BY asked.id, home.kind_id
  )
  SELECT asked.id, json_agg(
    json_build_object('kindId', kind.id, 'count', coalesce(counted.homes, 0)) ORDER BY kind.position
  ) AS kinds
  FROM asked CROSS JOIN ${statement.from(VenueKind, "kind")}
  LEFT JOIN counted ON counted.id = asked.id AND counted.kind_id = kind.id
  GROUP BY asked.id`;

/** How many homes of each kind a division's subtree has: every kind in the report's order, with 0 where it has none. */
export function venueKindsOf(
  context: Context,
  info: GraphQLResolveInfo,
): DataLoader<string, VenueKindCount[]> {
  return context.loaders.at<VenueKindCount[]>(info, "venue-kinds", () => async ids => {
    const rows = await context.reader.query("field", statement => countsSql(statement, ids));
    const kinds = new Map(rows.map(row => [row["id"], row["kinds"] as VenueKindCount[]]));
    return ids.map(id => kinds.get(id) ?? []);
  });
}
