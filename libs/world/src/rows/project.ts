import type { MeasureKind, MeasureMethod, Qualifier } from "./measure";
import type { SourcedRow } from "./provenance";

/** A community project ("青春社区"创建项目). */
export interface ProjectRow extends SourcedRow {
  /** Natural key, for example "imprint-of-the-times". */
  code: string;
  /** Full name as printed. */
  name: string;
  shortName: string | null;
  nameEn: string | null;
  /** Programme brand (品牌). */
  brand: string | null;
  /** Policy it carries out, as printed (政策). */
  policy: string | null;
  divisionId: string;
  /** The community as printed, where it is no unit of the division table or worth keeping. */
  communityNameAsPrinted: string | null;
  /** → workforce Agency (承接方). */
  providerId: string | null;
  /** Purchaser (购买方) in words; null where not given. */
  purchaser: string | null;
  /** Target groups (服务对象), Chinese as printed. */
  targetGroups: string[];
  /** Services (服务内容), Chinese as printed; reported strands first. */
  services: string[];
  /** Community assets mobilised (社区资源), Chinese as printed. */
  assets: string[];
  periodStart: string | null;
  periodEnd: string | null;
}

/** An indicator (指标) of a project: target against actual, of one measure kind. */
export interface IndicatorRow extends SourcedRow {
  projectId: string;
  name: string;
  kind: MeasureKind;
  target: number | null;
  actual: number | null;
}

/**
 * A statement of reach (成效): reported or counted, never bare. At most one of the four subjects is set;
 * none = about the division as a whole (the four projects together).
 */
export interface ReachMeasureRow extends SourcedRow {
  projectId: string | null;
  resourceId: string | null;
  sessionId: string | null;
  campaignId: string | null;
  /** Where; for a session its place. */
  divisionId: string;
  kind: MeasureKind;
  /** Null = not given or not known; never 0 for "unknown". */
  value: number | null;
  qualifier: Qualifier;
  method: MeasureMethod;
  periodStart: string | null;
  asOf: string;
  source: string;
  /** What is counted, in words, or what is no number. */
  text: string | null;
}
