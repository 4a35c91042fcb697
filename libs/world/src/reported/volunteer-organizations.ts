import type { VolunteerOrganizationKind, VolunteerOrganizationRow } from "../rows/volunteer";
import { worldId } from "../world-id";

const ORGANIZATIONS: readonly [
  slug: string,
  name: string,
  nameEn: string,
  VolunteerOrganizationKind,
  string,
][] = [
  ["shandian-rescue", "闪电救援", "Shandian Rescue", "RESCUE_TEAM", "Long-term partner."],
  [
    "nanbeidao-rescue",
    "南北道救援",
    "Nanbeidao Rescue",
    "RESCUE_TEAM",
    "Long-term partner. Likely named after 南道村 and 北道村 of 兰山街道; not proven.",
  ],
  [
    "yimeng-volunteers",
    "沂蒙志愿者服务中心",
    "Yimeng Volunteer Service Centre",
    "SERVICE_CENTRE",
    "Long-term partner.",
  ],
];

export const REPORTED_VOLUNTEER_ORGANIZATION_IDS = ORGANIZATIONS.map(([slug]) =>
  worldId("volunteer-organization", slug),
);

/** The three partners the report names; the district is all it says of where they are. */
export function reportedVolunteerOrganizations(districtId: string): VolunteerOrganizationRow[] {
  return ORGANIZATIONS.map(([slug, name, nameEn, kind, about]) => ({
    id: worldId("volunteer-organization", slug),
    name,
    nameEn,
    kind,
    legalStatus: "UNSPECIFIED_IN_SOURCE",
    partnerSince: null,
    divisionId: districtId,
    provenance: "REPORTED",
    note: `${about} Legal status and start of the partnership are not in the source.`,
  }));
}
