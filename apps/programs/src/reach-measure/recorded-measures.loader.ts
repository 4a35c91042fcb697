import type { Measure } from "@youth-graph/faces";
import type { Statement } from "@youth-graph/query";
import type { Context } from "@youth-graph/subgraph";
import type DataLoader from "dataloader";
import type { GraphQLResolveInfo } from "graphql";
import { Activity } from "../activity/activity";
import { Division } from "../foreign/division/division";
import { Resource } from "../resource/resource";
import { Session } from "../session/session";
import { recordedMeasures, type SessionTotals } from "./recorded-measures.rules";

type Subject = "project" | "resource" | "campaign" | "division";

const heldSessions = (statement: Statement): string =>
  `(${statement.from(Session, "held")} JOIN ${statement.from(Activity, "activity")} ON activity.id = held.activity_id AND held.status = 'HELD')`;

const ofActivities = (column: string, statement: Statement): string =>
  `LEFT JOIN ${heldSessions(statement)} ON activity.${column} = subject.id`;

/** What joins a subject with its held sessions. */
const joins: Readonly<Record<Subject, (statement: Statement) => string>> = {
  project: statement => ofActivities("project_id", statement),
  resource: statement =>
    `LEFT JOIN ${statement.from(Resource, "resource")} ON resource.id = subject.id ${ofActivities("resource_id", statement)}`,
  campaign: statement => ofActivities("campaign_id", statement),
  division: statement =>
    `LEFT JOIN ${statement.from(Division, "place")} ON place.ancestor_ids @> ARRAY[subject.id]
    LEFT JOIN ${heldSessions(statement)} ON held.division_id = place.id`,
};

/** Two resources are reported in a unit of their own: a session of training is a cohort, one of a team's stays a team. */
const units = `
  CASE resource.kind WHEN 'ENTREPRENEURSHIP' THEN 'COHORTS' WHEN 'UNIVERSITY_PRACTICE' THEN 'TEAMS' END AS unit,
  CASE resource.kind WHEN 'ENTREPRENEURSHIP' THEN count(held.id) FILTER (WHERE activity.kind = 'TRAINING')
    WHEN 'UNIVERSITY_PRACTICE' THEN count(held.id) FILTER (WHERE activity.kind = 'UNIVERSITY_TEAM') END AS units`;

const local = (instant: string): string => `((${instant}) AT TIME ZONE 'Asia/Shanghai')::date`;

const recordedSql = (statement: Statement, subject: Subject, ids: readonly string[]): string => `
  SELECT subject.id, count(held.id) AS sessions, sum(held.headcount) AS "personTimes", count(held.headcount) AS counted,
    count(held.unique_persons) AS listed, count(held.id) FILTER (WHERE held.provenance = 'SYNTHETIC') AS synthetic,
    array_remove(array_agg(DISTINCT held.attendance_method::text), NULL) AS methods,
    ${local("min(held.starts_at)")} AS "periodStart",
    ${local("max(held.ends_at) - interval '1 microsecond'")} AS "asOf",
    ${subject === "resource" ? units : "NULL AS unit, NULL AS units"}
  FROM unnest(${statement.value(ids)}::uuid[]) AS subject(id) ${joins[subject](statement)}
  GROUP BY subject.id${subject === "resource" ? ", resource.kind" : ""}`;

/** What the held sessions of a subject give; a division's are all in its subtree. */
export function recordedMeasuresOf(
  subject: Subject,
  context: Context,
  info: GraphQLResolveInfo,
): DataLoader<string, Measure[]> {
  return context.loaders.at<Measure[]>(info, "recorded-measures", () => async ids => {
    const rows = await context.reader.query("field", statement => recordedSql(statement, subject, ids));
    const totals = new Map(rows.map(row => [row["id"], row as unknown as SessionTotals]));
    return ids.map(id => {
      const found = totals.get(id);
      return found ? recordedMeasures(found) : [];
    });
  });
}
