import type { Context, Measure } from "@youth-graph/subgraph";
import type DataLoader from "dataloader";
import type { GraphQLResolveInfo } from "graphql";

/** A subject's column, and which of its rows are meant: a session's are counted, all others' are claims. */
const subjects = {
  project: { column: "project_id", condition: "method = 'REPORTED'" },
  resource: { column: "resource_id", condition: "method = 'REPORTED'" },
  campaign: { column: "campaign_id", condition: "method = 'REPORTED'" },
  session: { column: "session_id", condition: "TRUE" },
} as const;

const sqlOf = ({ column, condition }: { column: string; condition: string }): string => `
  SELECT ${column} AS subject, kind, value, text, qualifier, method, period_start AS "periodStart", as_of AS "asOf",
    source || CASE WHEN provenance = 'SYNTHETIC' THEN ' (synthetic)' ELSE '' END AS source
  FROM reach_measure WHERE ${column} = ANY($1) AND ${condition} ORDER BY ${column}, kind, as_of, id`;

/** The stored statements of reach of a subject, by kind. */
export function storedMeasuresOf(
  subject: keyof typeof subjects,
  context: Context,
  info: GraphQLResolveInfo,
): DataLoader<string, Measure[]> {
  return context.loaders.at<Measure[]>(info, "stored-measures", () => async ids => {
    const rows = await context.database.query(sqlOf(subjects[subject]), [ids]);
    const measures = new Map<unknown, Measure[]>(ids.map(id => [id, []]));
    for (const { subject: id, ...measure } of rows) measures.get(id)?.push(measure as unknown as Measure);
    return ids.map(id => measures.get(id) ?? []);
  });
}
