import { CodedError } from "@youth-graph/kernel";
import type { Statement } from "@youth-graph/query";
import type { Context } from "@youth-graph/subgraph";
import type DataLoader from "dataloader";
import type { GraphQLResolveInfo } from "graphql";
import { YouthHome } from "../../youth-home/youth-home";
import { Division } from "./division";
import type { NearbyYouthHome } from "./nearby-youth-home";

const maxHomes = 200;

// Root first, the tree has three levels: district, sub-district or town, community. How many of them two places share
// says how near they are. The homes of a district are read once, however many of its divisions ask.
const nearestSql = (statement: Statement, divisions: readonly string[], first: number): string => `
  WITH asked AS MATERIALIZED (
    SELECT id, ancestor_ids AS path FROM ${statement.from(Division, "division")}
    WHERE id = ANY(${statement.value(divisions)})
  ),
  homes AS MATERIALIZED (
    SELECT home.id, home.name, place.ancestor_ids AS path
    FROM (SELECT DISTINCT path[1] AS id FROM asked) district
    JOIN ${statement.from(Division, "place")} ON place.ancestor_ids @> ARRAY[district.id]
    JOIN ${statement.from(YouthHome, "home")} ON home.division_id = place.id
    WHERE home.status <> 'DELISTED'
  )
  SELECT asked.id, json_agg(json_build_object('youthHomeId', nearest.id,
      'nearness', (ARRAY['SAME_DISTRICT', 'SAME_STREET_OR_TOWN', 'SAME_COMMUNITY'])[nearest.shared]
    ) ORDER BY nearest.shared DESC, nearest.name, nearest.id) AS homes
  FROM asked CROSS JOIN LATERAL (
    SELECT homes.id, homes.name, 1 + coalesce((homes.path[2] = asked.path[2])::int, 0)
      + coalesce((homes.path[3] = asked.path[3])::int, 0) AS shared
    FROM homes WHERE homes.path[1] = asked.path[1]
    ORDER BY shared DESC, homes.name, homes.id LIMIT ${statement.value(first)}
  ) nearest
  GROUP BY asked.id`;

/**
 * The homes nearest to a division by the divisions they share, nearest first; ties by name, then by id.
 * @throws CodedError PAGE_SIZE_INVALID
 */
export function nearestYouthHomesOf(
  context: Context,
  info: GraphQLResolveInfo,
  first: number,
): DataLoader<string, NearbyYouthHome[]> {
  if (first < 0 || first > maxHomes)
    throw new CodedError("PAGE_SIZE_INVALID", `first is ${first}; it must be from 0 to ${maxHomes}.`);
  return context.loaders.at<NearbyYouthHome[]>(info, "nearest-youth-homes", () => async ids => {
    const rows = await context.reader.query("field", statement => nearestSql(statement, ids, first));
    const nearest = new Map(rows.map(row => [row["id"], row["homes"] as NearbyYouthHome[]]));
    return ids.map(id => nearest.get(id) ?? []);
  });
}
