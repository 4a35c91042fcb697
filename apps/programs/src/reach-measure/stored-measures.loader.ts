import type { Measure } from "@youth-graph/faces";
import type { Statement } from "@youth-graph/query";
import type { Context } from "@youth-graph/subgraph";
import type DataLoader from "dataloader";
import type { GraphQLResolveInfo } from "graphql";
import { ReachMeasure } from "./reach-measure";

/** A subject's column, and which of its rows are meant: a session's are counted, all others' are claims. */
const subjects = {
  project: { column: "project_id", condition: "method = 'REPORTED'" },
  resource: { column: "resource_id", condition: "method = 'REPORTED'" },
  campaign: { column: "campaign_id", condition: "method = 'REPORTED'" },
  session: { column: "session_id", condition: "TRUE" },
} as const;

function storedSql(statement: Statement, subject: keyof typeof subjects, ids: readonly string[]): string {
  const { column, condition } = subjects[subject];
  return `
    SELECT ${column} AS subject, kind, value, text, qualifier, method, period_start AS "periodStart", as_of AS "asOf",
      source || CASE WHEN provenance = 'SYNTHETIC' THEN ' (synthetic)' ELSE '' END AS source
    FROM ${statement.from(ReachMeasure, "measure")}
    WHERE ${column} = ANY(${statement.value(ids)}) AND ${condition} ORDER BY ${column}, kind, as_of, id`;
}

/** The stored statements of reach of a subject, by kind. */
export function storedMeasuresOf(
  subject: keyof typeof subjects,
  context: Context,
  info: GraphQLResolveInfo,
): DataLoader<string, Measure[]> {
  return context.loaders.at<Measure[]>(info, "stored-measures", () => async ids => {
    const rows = await context.reader.query("field", statement => storedSql(statement, subject, ids));
    const measures = new Map<unknown, Measure[]>(ids.map(id => [id, []]));
    for (const { subject: id, ...measure } of rows) measures.get(id)?.push(measure as unknown as Measure);
    return ids.map(id => measures.get(id) ?? []);
  });
}
