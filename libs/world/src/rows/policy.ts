import type { SourcedRow } from "./provenance";

/** 规划 | 工作模式 | 行动 | 品牌 | 口号. */
export const POLICY_KINDS = ["PLAN", "WORK_MODE", "ACTION", "BRAND", "SLOGAN"] as const;
export type PolicyKind = (typeof POLICY_KINDS)[number];

/** A plan, work mode, action, brand or slogan (规划与品牌). */
export interface PolicyRow extends SourcedRow {
  /** Natural key, for example "3456". */
  code: string;
  name: string;
  nameEn: string | null;
  kind: PolicyKind;
  /** Inclusive days; null where the source gives none. */
  periodStart: string | null;
  periodEnd: string | null;
  /** What it is, English. */
  description: string;
  /** Where it applies; null = the whole country. */
  divisionId: string | null;
}
