import type { Context, Measure } from "@youth-graph/subgraph";
import type DataLoader from "dataloader";
import type { GraphQLResolveInfo } from "graphql";
import { recordedMeasures, type SessionTotals } from "./recorded-measures.rules";

const heldSessions =
  "(session held JOIN activity ON activity.id = held.activity_id AND held.status = 'HELD')";
const ofActivities = (column: string): string =>
  `LEFT JOIN ${heldSessions} ON activity.${column} = subject.id`;

const subjects = {
  project: ofActivities("project_id"),
  resource: `LEFT JOIN resource ON resource.id = subject.id ${ofActivities("resource_id")}`,
  campaign: ofActivities("campaign_id"),
  division: `LEFT JOIN division place ON place.ancestor_ids @> ARRAY[subject.id]
    LEFT JOIN ${heldSessions} ON held.division_id = place.id`,
} as const;

/** Two resources are reported in a unit of their own: a session of training is a cohort, one of a team's stays a team. */
const units = `
  CASE resource.kind WHEN 'ENTREPRENEURSHIP' THEN 'COHORTS' WHEN 'UNIVERSITY_PRACTICE' THEN 'TEAMS' END AS unit,
  CASE resource.kind WHEN 'ENTREPRENEURSHIP' THEN count(held.id) FILTER (WHERE activity.kind = 'TRAINING')
    WHEN 'UNIVERSITY_PRACTICE' THEN count(held.id) FILTER (WHERE activity.kind = 'UNIVERSITY_TEAM') END AS units`;

const local = (instant: string): string => `((${instant}) AT TIME ZONE 'Asia/Shanghai')::date`;

const sqlOf = (subject: keyof typeof subjects): string => `
  SELECT subject.id, count(held.id) AS sessions, sum(held.headcount) AS "personTimes", count(held.headcount) AS counted,
    count(held.unique_persons) AS listed, count(held.id) FILTER (WHERE held.provenance = 'SYNTHETIC') AS synthetic,
    array_remove(array_agg(DISTINCT held.attendance_method::text), NULL) AS methods,
    ${local("min(held.starts_at)")} AS "periodStart",
    ${local("max(held.ends_at) - interval '1 microsecond'")} AS "asOf",
    ${subject === "resource" ? units : "NULL AS unit, NULL AS units"}
  FROM unnest($1::uuid[]) AS subject(id) ${subjects[subject]}
  GROUP BY subject.id${subject === "resource" ? ", resource.kind" : ""}`;

/** What the held sessions of a subject give; a division's are all in its subtree. */
export function recordedMeasuresOf(
  subject: keyof typeof subjects,
  context: Context,
  info: GraphQLResolveInfo,
): DataLoader<string, Measure[]> {
  return context.loaders.at<Measure[]>(info, "recorded-measures", () => async ids => {
    const rows = await context.database.query(sqlOf(subject), [ids], {
      types: subject === "division" ? ["Division"] : [],
    });
    const totals = new Map(rows.map(row => [row["id"], row as unknown as SessionTotals]));
    return ids.map(id => {
      const found = totals.get(id);
      return found ? recordedMeasures(found) : [];
    });
  });
}
