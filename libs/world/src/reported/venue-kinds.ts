import { worldId } from "../world-id";
import type { VenueKindCode, VenueKindRow } from "../rows/youth-home";

const KINDS: readonly [VenueKindCode, name: string, nameEn: string, purpose: string | null][] = [
  [
    "PARTY_MASS_SERVICE_CENTRE",
    "党群服务中心",
    "Party–Mass Service Centre",
    "Collective study, taking part in governance, convenience services.",
  ],
  [
    "INNOVATION_PARK",
    "创新创业园区",
    "Innovation and entrepreneurship park",
    "Serving youth start-ups and jobs.",
  ],
  [
    "BUSINESS_DISTRICT",
    "商城商圈商场",
    "Trade city, business circle or mall",
    "Study, discussion, activity.",
  ],
  [
    "LIVE_STREAMING_BASE",
    "网红直播基地",
    "Live-streaming base",
    "Youth of the emerging fields: reading, rest, training.",
  ],
  ["RURAL_REVITALISATION", "乡村振兴样板", "Rural revitalisation model", "Farm policy, skills, exchange."],
  ["UNSPECIFIED_IN_SOURCE", "(原文未列)", "Not given in the source", null],
];

export function venueKindId(code: VenueKindCode): string {
  return worldId("venue-kind", code);
}

const NOTES: Partial<Record<VenueKindCode, string>> = {
  PARTY_MASS_SERVICE_CENTRE: "No home of this kind is named in the report.",
  UNSPECIFIED_IN_SOURCE: "Six kinds are announced (六项阵地), five described; the sixth is not invented.",
};

/** The six kinds of venue, in the report's order. */
export const VENUE_KINDS: readonly VenueKindRow[] = KINDS.map(([code, name, nameEn, purpose], index) => ({
  id: venueKindId(code),
  code,
  position: index + 1,
  name,
  nameEn,
  purpose,
  provenance: "REPORTED",
  note: NOTES[code] ?? null,
}));
