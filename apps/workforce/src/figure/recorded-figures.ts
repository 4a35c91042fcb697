import { Figure, type RecordedFigures } from "@youth-graph/figures";
import type { Statement } from "@youth-graph/query";
import { Division } from "../foreign/division/division";
import { Post } from "../post/post";
import { SocialWorker } from "../social-worker/social-worker";
import { Volunteer } from "../volunteer/volunteer";

/** The report is about one district; a scaled world holds others, and none of their rows count. */
const inDistrict = (table: string, statement: Statement): string =>
  `${table}.division_id IN (SELECT part.id FROM ${statement.from(Division, "part")} JOIN ${statement.from(Division, "district")} ON part.ancestor_ids @> ARRAY[district.id] WHERE district.code = '371302')`;

/** Rows that stood on the day up to which the figure counts. */
const onTheDay = (table: string): string =>
  `${table}.starts_on <= figure.as_of AND (${table}.ends_on IS NULL OR ${table}.ends_on > figure.as_of)`;

/** Of each force one row, empty where nobody is in it. */
const forces = (statement: Statement): string => `
        SELECT bool_or(post.provenance = 'SYNTHETIC') AS synthetic FROM ${statement.from(Post, "post")} WHERE ${inDistrict("post", statement)} AND ${onTheDay("post")}
        UNION ALL SELECT bool_or(worker.provenance = 'SYNTHETIC') FROM ${statement.from(SocialWorker, "worker")} WHERE ${inDistrict("worker", statement)} AND ${onTheDay("worker")}
        UNION ALL SELECT bool_or(volunteer.provenance = 'SYNTHETIC') FROM ${statement.from(Volunteer, "volunteer")} WHERE ${inDistrict("volunteer", statement)} AND volunteer.registered_on <= figure.as_of`;

/** What the workforce service's records give for the figures it owns. */
export const recordedFigures: RecordedFigures = {
  F01: {
    sql: statement => `
      SELECT count(force.synthetic) AS value, figure.as_of AS "asOf", coalesce(bool_and(force.synthetic), false) AS synthetic
      FROM ${statement.from(Figure, "figure")} LEFT JOIN LATERAL (${forces(statement)}
      ) force ON force.synthetic IS NOT NULL WHERE figure.code = 'F01' GROUP BY figure.as_of`,
    counted: "forces with anybody in them in the district: cadres in office, social workers, volunteers",
  },
  F08: {
    sql: statement => `
      SELECT count(DISTINCT worker.person_id) AS value, figure.as_of AS "asOf",
        coalesce(bool_or(worker.provenance = 'SYNTHETIC'), false) AS synthetic
      FROM ${statement.from(Figure, "figure")}
      LEFT JOIN ${statement.from(SocialWorker, "worker")} ON ${inDistrict("worker", statement)} AND ${onTheDay("worker")}
      WHERE figure.code = 'F08' GROUP BY figure.as_of`,
    counted: "persons employed as social or community workers in the district, through either channel",
    note: "The report mixes two employment channels, public recruitment and hire for projects; it does not say how many hold a certificate. Certified social workers are counted apart: socialWorkers(where: { certificateLevel: { isNull: false } }).",
  },
};
