import type { SourcedRow } from "./provenance";

/** Levels of the division tree (行政区划级别): 区 | 街道 | 镇 | 居民委员会 | 村民委员会. */
export const DIVISION_LEVELS = [
  "DISTRICT",
  "STREET",
  "TOWN",
  "RESIDENTS_COMMITTEE",
  "VILLAGERS_COMMITTEE",
] as const;
export type DivisionLevel = (typeof DIVISION_LEVELS)[number];

/** A division (区划) of any level: district, street or town, village-level unit; also former units. */
export interface DivisionRow extends SourcedRow {
  id: string;
  /** Code of the 2023 edition; null for a former unit. Never an identity. */
  code: string | null;
  name: string;
  level: DivisionLevel;
  /** Root first, the division itself last: `within: X` is "X = any of these". */
  ancestorIds: string[];
  nameEn: string | null;
  /** Administrative parent; null for a district. */
  parentId: string | null;
  /** Parent in the statistical code tree; differs from `parentId` for 马厂湖镇 alone. */
  statisticalParentId: string | null;
  /** First edition in which a former unit is missing (for example "2021"); null while it exists. */
  closedEdition: string | null;
}

/**
 * One code of one division in one edition of the statistical division codes (统计用区划代码).
 * (`code`, `edition`) is unique; a code may belong to different divisions in different editions.
 */
export interface DivisionCodeRow extends SourcedRow {
  divisionId: string;
  /** 6, 9 or 12 digits. */
  code: string;
  /** "2016", "2018" … "2023". */
  edition: string;
  /** The division's name as this edition prints it. */
  nameInEdition: string;
  /** Cut-off day of the edition, "YYYY-MM-DD". */
  validFrom: string;
  /** Cut-off day of the next stored edition (exclusive); null = open, the latest edition. */
  validTo: string | null;
}
