import type { Background, PostRole } from "./election";
import type { SourcedRow } from "./provenance";

/** A natural person (自然人), who may be cadre, social worker and volunteer at once. */
export interface PersonRow extends SourcedRow {
  /** Private: the service shows a name in clear only while `inOffice`, else surname + "*". */
  surname: string;
  /** Private. */
  givenName: string;
  /** Strokes of the surname (姓氏笔画), the order of ballots and result lists. */
  surnameStrokes: number;
  /** Now secretary or deputy secretary: the name is public in that official capacity. */
  inOffice: boolean;
  divisionId: string;
}

/** 专职 | 挂职 | 兼职. */
export const ENGAGEMENTS = ["FULL_TIME", "SECONDED", "PART_TIME"] as const;
export type Engagement = (typeof ENGAGEMENTS)[number];

/** A post of a League cadre (团干部任职). */
export interface PostRow extends SourcedRow {
  personId: string;
  /** → organization Branch. */
  branchId: string;
  /** Division of that branch, kept here because the branch lives in another database. */
  divisionId: string;
  role: PostRole;
  engagement: Engagement;
  startsOn: string;
  /** Exclusive; null = in office. The planned end is the branch's term, not here. */
  endsOn: string | null;
  /** → organization Election; null for posts before the campaign. */
  electionId: string | null;
  background: Background;
}

/** 村党支部 | 社区党支部 | 村民委员会 | 居民委员会. */
export const CONCURRENT_BODIES = [
  "VILLAGE_PARTY_BRANCH",
  "COMMUNITY_PARTY_BRANCH",
  "VILLAGE_COMMITTEE",
  "RESIDENTS_COMMITTEE",
] as const;
export type ConcurrentBody = (typeof CONCURRENT_BODIES)[number];

/** A post in the village or community "two committees" (两委) held beside a League post (兼任). */
export interface ConcurrentPostRow extends SourcedRow {
  postId: string;
  personId: string;
  body: ConcurrentBody;
  divisionId: string;
  startsOn: string;
  /** Planned end, exclusive: five years, independent of the League term. */
  endsOn: string | null;
}
