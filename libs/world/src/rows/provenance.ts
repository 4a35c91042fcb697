/** Where a row comes from (数据来源). A figure computed from SYNTHETIC rows must say so. */
export const PROVENANCES = ["REPORTED", "OFFICIAL", "SYNTHETIC", "ENTERED", "IMPORTED"] as const;
export type Provenance = (typeof PROVENANCES)[number];

/** What every row has. */
export interface SourcedRow {
  /** Raw UUID; the service's TypeID is the prefix of the entity plus this. */
  id: string;
  /** Where the row comes from. A REPORTED row holds what the report says, all else is null or said in the note. */
  provenance: Provenance;
  /** Why something is missing, ambiguous or odd, in English; null where nothing needs words. */
  note: string | null;
}
