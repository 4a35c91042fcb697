import type { RecordedFigures } from "@youth-graph/figures";
import { Division } from "../foreign/division/division";
import { VenueKind } from "../venue-kind/venue-kind";
import { YouthHome } from "../youth-home/youth-home";

/** What the venues service's records give for the figures it owns. */
export const recordedFigures: RecordedFigures = {
  F29: {
    sql: statement =>
      `SELECT count(*) AS value, coalesce(bool_or(provenance = 'SYNTHETIC'), false) AS synthetic FROM ${statement.from(VenueKind, "kind")}`,
    counted: "kinds of venue on record",
    note: "The sixth kind is on record as announced; the report does not name it.",
  },
  // The district of the report alone: a larger demonstration world has made-up districts beside it.
  F30: {
    sql: statement =>
      `SELECT count(*) AS value, coalesce(bool_or(home.provenance = 'SYNTHETIC'), false) AS synthetic
      FROM ${statement.from(YouthHome, "home")} JOIN ${statement.from(Division, "place")} ON place.id = home.division_id
      JOIN ${statement.from(Division, "district")} ON district.code = '371302' AND place.ancestor_ids @> ARRAY[district.id]
      WHERE home.status <> 'DELISTED'`,
    counted: "Youth Homes in the district 371302 that are not delisted",
    note: "The eight homes that the report counts but does not name are on record as synthetic placeholders.",
  },
};
