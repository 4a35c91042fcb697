/** Levels of the division tree (行政区划级别): 区 | 街道 | 镇 | 居民委员会 | 村民委员会. */
export const DIVISION_LEVELS = [
  "DISTRICT",
  "STREET",
  "TOWN",
  "RESIDENTS_COMMITTEE",
  "VILLAGERS_COMMITTEE",
] as const;
export type DivisionLevel = (typeof DIVISION_LEVELS)[number];

/** The thin local copy of a division that workforce, programs and venues keep, for `within` and joins. */
export interface BackboneDivisionRow {
  id: string;
  /** Code of the 2023 edition; null for a former unit. Never an identity. */
  code: string | null;
  name: string;
  level: DivisionLevel;
  /** Root first, the division itself last: `within: X` is "X = any of these". */
  ancestorIds: string[];
}
