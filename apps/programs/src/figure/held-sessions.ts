import { Figure } from "@youth-graph/figures";
import type { Statement } from "@youth-graph/query";
import { Activity } from "../activity/activity";
import { Division } from "../foreign/division/division";
import { Resource } from "../resource/resource";
import { Session } from "../session/session";

/** Rows beside `place`, a division, of the district that the report speaks of. */
export const inDistrict = (statement: Statement): string =>
  `place.ancestor_ids @> ARRAY[(SELECT district.id FROM ${statement.from(Division, "district")} WHERE district.code = '371302')]`;

const local = (instant: string): string => `((${instant}) AT TIME ZONE 'Asia/Shanghai')::date`;

/**
 * A value over the sessions held in the district up to the day of a figure's claim, that day included: what was held
 * later cannot bear the claim out.
 */
export const heldSessions =
  (figure: string, value: string, condition: string) =>
  (statement: Statement): string => `
    SELECT ${value} AS value, ${local("min(session.starts_at)")} AS "periodStart",
      ${local("max(session.ends_at) - interval '1 microsecond'")} AS "asOf",
      coalesce(bool_or(session.provenance = 'SYNTHETIC'), false) AS synthetic
    FROM ${statement.from(Session, "session")} JOIN ${statement.from(Division, "place")} ON place.id = session.division_id
    JOIN ${statement.from(Activity, "activity")} ON activity.id = session.activity_id
    JOIN ${statement.from(Resource, "resource")} ON resource.id = activity.resource_id
    WHERE ${inDistrict(statement)} AND session.status = 'HELD' AND ${condition}
      AND session.ends_at <= (SELECT (as_of + 1)::timestamp AT TIME ZONE 'Asia/Shanghai' FROM ${statement.from(Figure, "figure")} WHERE code = '${figure}')`;
