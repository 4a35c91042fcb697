import type { RecordedFigures } from "@youth-graph/figures";
import type { Statement } from "@youth-graph/query";
import { Candidacy } from "../candidacy/candidacy";
import { Division } from "../division/division";
import { Election } from "../election/election";
import { ElectionCampaign } from "../election-campaign/election-campaign";
import { Policy } from "../policy/policy";

/** The change-of-term wave that the report speaks of, and the secretaries elected in it. */
const wave = (statement: Statement): string =>
  `${statement.from(Election, "election")} JOIN ${statement.from(ElectionCampaign, "wave")} ON wave.id = election.campaign_id AND wave.code = 'change-of-term-2021-371302'`;
const held = (statement: Statement): string => `FROM ${wave(statement)} WHERE election.held_on IS NOT NULL`;
const elected = (statement: Statement): string =>
  `FROM ${statement.from(Candidacy, "candidacy")} JOIN ${wave(statement)} ON election.id = candidacy.election_id WHERE candidacy.outcome = 'ELECTED'`;
const synthetic = (table: string): string =>
  `coalesce(bool_or(${table}.provenance = 'SYNTHETIC'), false) AS synthetic`;
const span = `min(election.held_on) AS "periodStart", max(election.held_on) AS "asOf"`;

const electedPersons =
  (condition: string) =>
  (statement: Statement): string =>
    `SELECT count(DISTINCT candidacy.person_id) AS value, ${span}, ${synthetic("candidacy")} ${elected(statement)} AND ${condition}`;

/** What the organization service's records give for the figures it owns. */
export const recordedFigures: RecordedFigures = {
  F02: {
    sql: statement =>
      `SELECT count(DISTINCT election.branch_id) AS value, ${span}, ${synthetic("election")} ${held(statement)}`,
    counted: "organizations with an election held in the wave of 2021",
  },
  F03: {
    sql: statement =>
      `SELECT ceil((max(election.held_on) - min(election.held_on) + 1) / 7.0) AS value, ${span}, ${synthetic("election")} ${held(statement)}`,
    counted: "weeks from the first to the last election day of the wave of 2021",
    note: "The report does not state the last day.",
  },
  F04: {
    sql: statement =>
      `SELECT to_char(training_on, 'YYYY-MM-DD') AS text, training_on AS "periodStart", training_on AS "asOf", provenance = 'SYNTHETIC' AS synthetic
      FROM ${statement.from(ElectionCampaign, "wave")} WHERE code = 'change-of-term-2021-371302'`,
    counted: "the wave's training meeting",
  },
  F05: {
    sql: electedPersons("candidacy.post = 'SECRETARY' AND candidacy.background = 'GOOD_YOUTH'"),
    counted: "persons elected secretary with the background GOOD_YOUTH",
    note: "The report does not say that this group and that of F06 are disjoint.",
  },
  F06: {
    sql: electedPersons("candidacy.post = 'SECRETARY' AND candidacy.background = 'TWO_COMMITTEES_MEMBER'"),
    counted: "persons elected secretary with the background TWO_COMMITTEES_MEMBER",
    note: "101 + 215 of 344 leaves 28 secretaries whose background the report does not give.",
  },
  F07: {
    sql: electedPersons(
      "candidacy.post = 'DEPUTY_SECRETARY' AND candidacy.background IN ('UNIVERSITY_STUDENT', 'PROSPEROUS_YOUTH', 'VETERAN')",
    ),
    counted: "persons elected deputy secretary who are university students, prosperous youth or veterans",
    note: "The report gives no number (“一批”), so there is nothing to compare the count with.",
  },
  F31: {
    sql: statement =>
      `SELECT to_char(period_start, 'YYYY') || '/' || to_char(period_end, 'YYYY') AS text, period_start AS "periodStart", period_end AS "asOf",
      provenance = 'SYNTHETIC' AS synthetic FROM ${statement.from(Policy, "policy")} WHERE code = 'youth-development-plan'`,
    counted: "the period of the plan",
  },
  F32: {
    sql: statement =>
      `SELECT array_to_string(string_to_array(policy.code, NULL), '-') AS text, policy.provenance = 'SYNTHETIC' AS synthetic
      FROM ${statement.from(Policy, "policy")} JOIN ${statement.from(Division, "district")} ON district.id = policy.division_id
      WHERE policy.kind = 'WORK_MODE' AND district.code = '371302'`,
    counted: "the work mode on record",
  },
};
