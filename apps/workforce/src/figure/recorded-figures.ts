import type { RecordedFigures } from "@youth-graph/subgraph";

/** The report is about one district; a scaled world holds others, and none of their rows count. */
const inDistrict = (table: string): string =>
  `${table}.division_id IN (SELECT part.id FROM division part JOIN division district ON part.ancestor_ids @> ARRAY[district.id] WHERE district.code = '371302')`;

/** Rows that stood on the day up to which the figure counts. */
const onTheDay = (table: string): string =>
  `${table}.starts_on <= figure.as_of AND (${table}.ends_on IS NULL OR ${table}.ends_on > figure.as_of)`;

/** What the workforce service's records give for the figures it owns. */
export const recordedFigures: RecordedFigures = {
  F01: {
    sql: `SELECT count(force.synthetic) AS value, figure.as_of AS "asOf", coalesce(bool_and(force.synthetic), false) AS synthetic
      FROM figure LEFT JOIN LATERAL (
        SELECT bool_or(post.provenance = 'SYNTHETIC') AS synthetic FROM post WHERE ${inDistrict("post")} AND ${onTheDay("post")}
        UNION ALL SELECT bool_or(worker.provenance = 'SYNTHETIC') FROM social_worker worker WHERE ${inDistrict("worker")} AND ${onTheDay("worker")}
        UNION ALL SELECT bool_or(volunteer.provenance = 'SYNTHETIC') FROM volunteer WHERE ${inDistrict("volunteer")} AND volunteer.registered_on <= figure.as_of
      ) force ON force.synthetic IS NOT NULL WHERE figure.code = 'F01' GROUP BY figure.as_of`,
    counted: "forces with anybody in them in the district: cadres in office, social workers, volunteers",
  },
  F08: {
    sql: `SELECT count(DISTINCT worker.person_id) AS value, figure.as_of AS "asOf",
        coalesce(bool_or(worker.provenance = 'SYNTHETIC'), false) AS synthetic
      FROM figure LEFT JOIN social_worker worker ON ${inDistrict("worker")} AND ${onTheDay("worker")}
      WHERE figure.code = 'F08' GROUP BY figure.as_of`,
    counted: "persons employed as social or community workers in the district, through either channel",
    note: "The report mixes two employment channels, public recruitment and hire for projects; it does not say how many hold a certificate. Certified social workers are counted apart: socialWorkers(where: { certificateLevel: { isNull: false } }).",
  },
};
