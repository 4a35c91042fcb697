import type { SourcedRow } from "./provenance";

/** The six kinds of venue (六项阵地); the sixth is announced but not named. */
export const VENUE_KIND_CODES = [
  "PARTY_MASS_SERVICE_CENTRE", // 党群服务中心
  "INNOVATION_PARK", // 创新创业园区
  "BUSINESS_DISTRICT", // 商城商圈商场
  "LIVE_STREAMING_BASE", // 网红直播基地
  "RURAL_REVITALISATION", // 乡村振兴样板
  "UNSPECIFIED_IN_SOURCE",
] as const;
export type VenueKindCode = (typeof VENUE_KIND_CODES)[number];

/** A kind of venue (阵地类型). */
export interface VenueKindRow extends SourcedRow {
  code: VenueKindCode;
  /** Order in the report, 1–6. */
  position: number;
  name: string;
  nameEn: string;
  /** Stated purpose, English; null for the sixth. */
  purpose: string | null;
}

/** 旗舰店 | 全国示范 | 省级示范 | 市级示范 | 普通. */
export const YOUTH_HOME_LEVELS = ["FLAGSHIP", "NATIONAL", "PROVINCIAL", "CITY", "ORDINARY"] as const;
export type YouthHomeLevel = (typeof YOUTH_HOME_LEVELS)[number];

/** 筹建 | 开放 | 暂停 | 摘牌. */
export const YOUTH_HOME_STATUSES = ["PLANNED", "OPEN", "SUSPENDED", "DELISTED"] as const;
export type YouthHomeStatus = (typeof YOUTH_HOME_STATUSES)[number];

/** Coordinate reference systems in use; a coordinate without one is worth nothing. */
export const COORDINATE_SYSTEMS = ["CGCS2000", "WGS84", "GCJ02"] as const;
export type CoordinateSystem = (typeof COORDINATE_SYSTEMS)[number];

/** A Youth Home (青年之家). */
export interface YouthHomeRow extends SourcedRow {
  name: string;
  nameEn: string | null;
  kindId: string;
  /** The district itself where the source gives no finer place; nullable for homes with no known place. */
  divisionId: string | null;
  /** The place as printed, where it is no unit of the division table or ambiguous. */
  placeNameAsPrinted: string | null;
  address: string | null;
  /** Degrees in `coordinateSystem`; the three are all null or all set. */
  latitude: number | null;
  longitude: number | null;
  coordinateSystem: CoordinateSystem | null;
  /** Null where the source does not say. */
  level: YouthHomeLevel | null;
  status: YouthHomeStatus;
  /** Services (服务内容), Chinese. */
  services: string[];
  /** Persons at a time; null where not given. */
  capacity: number | null;
  /** → organization Branch in the lead; null where not given. */
  leadBranchId: string | null;
  /** Host or co-building unit in words (共建单位). */
  host: string | null;
  openedOn: string | null;
}

/** A manager of a home over time (负责人); a home's tenures do not overlap. */
export interface ManagerTenureRow extends SourcedRow {
  youthHomeId: string;
  /** → workforce Person. */
  personId: string;
  startsOn: string;
  /** Exclusive; null = still manager. */
  endsOn: string | null;
}

/** 官方检查 | 暗访. */
export const INSPECTOR_KINDS = ["OFFICIAL", "MYSTERY"] as const;
export type InspectorKind = (typeof INSPECTOR_KINDS)[number];

export const INSPECTION_RESULTS = ["PASSED", "TO_IMPROVE", "FAILED"] as const;
export type InspectionResult = (typeof INSPECTION_RESULTS)[number];

/** An inspection (检查) of a home. */
export interface InspectionRow extends SourcedRow {
  youthHomeId: string;
  inspectedOn: string;
  inspectorKind: InspectorKind;
  result: InspectionResult;
  /** 0–100. */
  score: number;
  remark: string | null;
}

export const VENUE_FINDING_RULES = [
  "NO_SESSION_FOR_THREE_MONTHS", // 连续三个月无活动
  "MANAGER_VACANT", // 负责人空缺
  "INSPECTION_FAILED", // 检查不合格
] as const;
export type VenueFindingRule = (typeof VENUE_FINDING_RULES)[number];

export const VENUE_FINDING_SEVERITIES = ["INFO", "WARNING", "SERIOUS"] as const;
export type VenueFindingSeverity = (typeof VENUE_FINDING_SEVERITIES)[number];

/** A compliance flag (合规提示) on a home. */
export interface VenueFindingRow extends SourcedRow {
  youthHomeId: string;
  rule: VenueFindingRule;
  severity: VenueFindingSeverity;
  since: string;
  resolvedOn: string | null;
  detail: string;
}
