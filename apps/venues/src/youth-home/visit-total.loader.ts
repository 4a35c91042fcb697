import type { Measure } from "@youth-graph/faces";
import type { Statement } from "@youth-graph/query";
import type { Context } from "@youth-graph/subgraph";
import type DataLoader from "dataloader";
import type { GraphQLResolveInfo } from "graphql";
import { VisitCount } from "../visit-count/visit-count";
import { refuseEmptyRange, visitTotal, type CountedVisits, type DayRange } from "./visit-total.rules";

const totalsSql = (statement: Statement, homes: readonly string[], { from, to }: DayRange): string => `
  SELECT youth_home_id, sum(visits) AS visits, count(*) AS days, min(day) AS "firstDay", max(day) AS "lastDay",
    array_agg(DISTINCT method::text ORDER BY method::text) AS methods, bool_or(provenance = 'SYNTHETIC') AS synthetic
  FROM ${statement.from(VisitCount, "visit_count")}
  WHERE youth_home_id = ANY(${statement.value(homes)}) AND day >= ${statement.value(from)} AND day < ${statement.value(to)}
  GROUP BY youth_home_id`;

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
    const rows = await context.reader.query("field", statement => totalsSql(statement, ids, range));
    const counted = new Map(rows.map(row => [row["youth_home_id"], row as unknown as CountedVisits]));
    return ids.map(id => visitTotal(counted.get(id) ?? null));
  });
}
