import type { RecordedFigures } from "@youth-graph/figures";
import type { Class, Statement } from "@youth-graph/query";
import { Division } from "../foreign/division/division";
import { Project } from "../project/project";
import { Resource } from "../resource/resource";
import { heldSessions, inDistrict } from "./held-sessions";

const claimOnly = (what: string): string =>
  `The records hold nothing but the report's own number: no list of the ${what} is kept, so there is nothing to hold it against.`;
const noPersons =
  "The claim counts persons (人). Records count heads (人次), and a list of persons only session by session, which cannot be added up.";
const wholeCity =
  "The claim counts teams sent to the whole city of Linyi; the records know only this district's.";
const noStart = "The report gives no first day of the period counted; the records have their own.";

const valueOf =
  (column: string, project: string) =>
  (statement: Statement): string =>
    `SELECT cardinality(${column}) AS value, provenance = 'SYNTHETIC' AS synthetic FROM ${statement.from(Project, "project")} WHERE code = '${project}'`;
/** Over the rows of a noun in the district, each under the alias `counted`. */
const ofRows =
  (noun: Class, value: string, condition: string) =>
  (statement: Statement): string =>
    `SELECT ${value} AS value, coalesce(bool_or(counted.provenance = 'SYNTHETIC'), false) AS synthetic
    FROM ${statement.from(noun, "counted")} JOIN ${statement.from(Division, "place")} ON place.id = counted.division_id
    WHERE ${inDistrict(statement)} AND ${condition}`;
const sessionsOf = (figure: string, condition: string) => heldSessions(figure, "count(*)", condition);

/** What the programs service's records give for the figures it owns. */
export const recordedFigures: RecordedFigures = {
  F09: { note: claimOnly("towns and sub-districts taking part") },
  F10: { note: claimOnly("departments and units taking part") },
  F11: { note: claimOnly("schools taking part") },
  F12: {
    note: `${claimOnly("organizations taking part")} The volunteer organizations linked to the campaign are an assumption.`,
  },
  F13: { note: noPersons },
  F14: {
    sql: ofRows(Project, "count(*)", "counted.brand = '“青春社区”创建项目'"),
    counted: "projects of the brand “青春社区”创建项目 in the district",
    note: "Counts the projects that the report names one by one. One of the four communities is no unit of the division codes.",
  },
  F15: {
    sql: valueOf("services", "imprint-of-the-times"),
    counted: "services listed for the project",
    note: "Counts the names that the report itself gives, so it only shows that the report agrees with itself.",
  },
  F16: {
    sql: valueOf("assets", "yizhou-impressions"),
    counted: "community assets listed for the project",
    note: "Counts the names that the report itself gives, so it only shows that the report agrees with itself.",
  },
  F17: { note: noPersons },
  F18: {
    sql: ofRows(Resource, "count(DISTINCT counted.kind)", "TRUE"),
    counted: "kinds of linked resource in the district",
    note: "Counts the kinds that the report itself describes.",
  },
  F19: {
    sql: sessionsOf("F19", "resource.kind = 'RED_EDUCATION' AND activity.kind = 'TALK'"),
    counted: "held sessions of talks under red education",
    note: noStart,
  },
  F20: { note: wholeCity },
  F21: { note: wholeCity },
  F22: {
    sql: sessionsOf("F22", "resource.kind = 'ENTREPRENEURSHIP' AND activity.kind = 'TRAINING'"),
    counted: "held sessions of training under entrepreneurship, one a cohort",
    note: noStart,
  },
  F23: { note: noPersons },
  F24: {
    note: "Volunteers on duty are in the service records, which the workforce service keeps; headcounts here are of those served.",
  },
  F25: {
    sql: heldSessions("F25", "coalesce(sum(session.headcount), 0)", "resource.kind = 'VOLUNTEER_SERVICE'"),
    method: "HEADCOUNT",
    counted: "heads of all served, of any age, at held sessions under volunteer service",
    note: noStart,
  },
  F26: {
    sql: sessionsOf("F26", "resource.kind = 'VOLUNTEER_SERVICE'"),
    counted: "held sessions under volunteer service",
    note: noStart,
  },
  F27: {
    sql: sessionsOf("F27", "resource.kind = 'LIFE_CULTURE'"),
    counted: "held sessions under life and culture, camps among them",
    note: `The count holds the camps of F28 too: the 200 sessions and the 40 camps of the report may overlap. ${noStart}`,
  },
  F28: {
    sql: sessionsOf(
      "F28",
      "resource.kind = 'LIFE_CULTURE' AND activity.kind IN ('SUMMER_CAMP', 'WINTER_CAMP')",
    ),
    counted: "held sessions of summer and winter camps",
    note: `These camps are among the sessions counted for F27: the 200 sessions and the 40 camps of the report may overlap. ${noStart}`,
  },
};
