import type { AgencyRow } from "../rows/social-worker";
import { worldId } from "../world-id";

export const SHANQING_ID = worldId("agency", "shanqing");

export function shanqing(districtId: string): AgencyRow {
  return {
    id: SHANQING_ID,
    name: "山青社工",
    nameEn: "Shanqing Social Work",
    legalName: null,
    kind: "LEAGUE_AFFILIATED",
    divisionId: districtId,
    provenance: "REPORTED",
    note: "Legal name not given; printed as “团属山青社工团队” and “团属山青社工”.",
  };
}
