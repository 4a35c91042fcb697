/** Rows beside `place`, a division, of the district that the report speaks of. */
export const inDistrict = `place.ancestor_ids @> ARRAY[(SELECT id FROM division WHERE code = '371302')]`;

const local = (instant: string): string => `((${instant}) AT TIME ZONE 'Asia/Shanghai')::date`;

/**
 * A value over the sessions held in the district up to the day of a figure's claim, that day included: what was held
 * later cannot bear the claim out.
 */
export function heldSessions(figure: string, value: string, condition: string): string {
  return `
    SELECT ${value} AS value, ${local("min(session.starts_at)")} AS "periodStart",
      ${local("max(session.ends_at) - interval '1 microsecond'")} AS "asOf",
      coalesce(bool_or(session.provenance = 'SYNTHETIC'), false) AS synthetic
    FROM session JOIN division place ON place.id = session.division_id
    JOIN activity ON activity.id = session.activity_id
    JOIN resource ON resource.id = activity.resource_id
    WHERE ${inDistrict} AND session.status = 'HELD' AND ${condition}
      AND session.ends_at <= (SELECT (as_of + 1)::timestamp AT TIME ZONE 'Asia/Shanghai' FROM figure WHERE code = '${figure}')`;
}
