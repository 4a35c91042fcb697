import type { Context, Measure } from "@youth-graph/subgraph";
import type DataLoader from "dataloader";
import type { GraphQLResolveInfo } from "graphql";
import { refuseEmptyRange, visitTotal, type CountedVisits, type DayRange } from "./visit-total.rules";

const sql = `
  SELECT youth_home_id, sum(visits) AS visits, count(*) AS days, min(day) AS "firstDay", max(day) AS "lastDay",
    array_agg(DISTINCT method::text ORDER BY method::text) AS methods, bool_or(provenance = 'SYNTHETIC') AS synthetic
  FROM visit_count WHERE youth_home_id = ANY($1) AND day >= $2 AND day < $3 GROUP BY youth_home_id`;

/**
 * The visits that were counted in a home from one day up to, but not including, another.
 * @throws CodedError BAD_USER_INPUT for a range without days
 */
export function visitTotalOf(
  context: Context,
  info: GraphQLResolveInfo,
  range: DayRange,
): DataLoader<string, Measure> {
  refuseEmptyRange(range);
  return context.loaders.at<Measure>(info, "visit-total", () => async ids => {
    const rows = await context.database.query(sql, [ids, range.from, range.to]);
    const counted = new Map(rows.map(row => [row["youth_home_id"], row as unknown as CountedVisits]));
    return ids.map(id => visitTotal(counted.get(id) ?? null));
  });
}
