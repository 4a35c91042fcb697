import type {
  ContributionKind,
  PartnerKind,
  PartnerRow,
  ResourceKind,
  ResourceLinkRow,
} from "../rows/resource";
import { worldId } from "../world-id";

interface NamedPartner {
  slug: string;
  name: string;
  nameEn: string;
  kind: PartnerKind;
  resource: ResourceKind;
  contribution: ContributionKind;
  /** Set where the partner is a volunteer organization too, by the same slug. */
  isVolunteerOrganization?: true;
  note?: string;
}

const OPEN = "The report's list of universities is open (“等”).";
const MOBILISED = "A mobilised group of people, no organization.";
const people = (
  slug: string,
  name: string,
  nameEn: string,
  resource: ResourceKind,
  contribution: ContributionKind,
) => ({ slug, name, nameEn, kind: "PEOPLE", resource, contribution, note: MOBILISED }) satisfies NamedPartner;
const rescue = (slug: string, name: string, nameEn: string, contribution: ContributionKind) =>
  ({
    slug,
    name,
    nameEn,
    kind: "VOLUNTEER_ORGANIZATION",
    resource: "VOLUNTEER_SERVICE",
    contribution,
    isVolunteerOrganization: true,
  }) satisfies NamedPartner;

const PARTNERS: readonly NamedPartner[] = [
  {
    slug: "youth-lecturers",
    name: "青年讲师团",
    nameEn: "Youth Lecturers' Group",
    kind: "TALK_GROUP",
    resource: "RED_EDUCATION",
    contribution: "TALKS",
  },
  {
    slug: "red-scarf",
    name: "“红领巾巡讲团”",
    nameEn: '"Red Scarf" Touring Talk Group',
    kind: "TALK_GROUP",
    resource: "RED_EDUCATION",
    contribution: "TALKS",
    note: "May include minors: no roster is kept.",
  },
  people("veteran-party-members", "老党员", "Veteran Party members", "RED_EDUCATION", "TALKS"),
  people("model-workers", "先进模范", "Model workers", "RED_EDUCATION", "TALKS"),
  {
    slug: "shandong-university",
    name: "山东大学",
    nameEn: "Shandong University",
    kind: "UNIVERSITY",
    resource: "UNIVERSITY_PRACTICE",
    contribution: "PRACTICE_TEAMS",
    note: OPEN,
  },
  {
    slug: "ocean-university",
    name: "中国海洋大学",
    nameEn: "Ocean University of China",
    kind: "UNIVERSITY",
    resource: "UNIVERSITY_PRACTICE",
    contribution: "PRACTICE_TEAMS",
    note: OPEN,
  },
  people("business-leaders", "商业精英", "Business leaders", "ENTREPRENEURSHIP", "TRAINING"),
  people("influencers", "网红达人", "Online influencers", "ENTREPRENEURSHIP", "TRAINING"),
  people("finance-experts", "金融专家", "Finance experts", "ENTREPRENEURSHIP", "TRAINING"),
  rescue("shandian-rescue", "闪电救援", "Shandian Rescue", "RESCUE"),
  rescue("nanbeidao-rescue", "南北道救援", "Nanbeidao Rescue", "RESCUE"),
  rescue("yimeng-volunteers", "沂蒙志愿者服务中心", "Yimeng Volunteer Service Centre", "VOLUNTEERS"),
  people("office-youth", "机关青年", "Youth in government offices", "VOLUNTEER_SERVICE", "VOLUNTEERS"),
  people("community-youth", "社区青年", "Community youth", "VOLUNTEER_SERVICE", "VOLUNTEERS"),
  people("university-students", "大学生", "University students", "VOLUNTEER_SERVICE", "VOLUNTEERS"),
];

export function* reportedPartners(districtId: string): Generator<PartnerRow> {
  for (const { slug, name, nameEn, kind, isVolunteerOrganization, note } of PARTNERS)
    yield {
      id: worldId("partner", slug),
      name,
      nameEn,
      kind,
      volunteerOrganizationId: isVolunteerOrganization ? worldId("volunteer-organization", slug) : null,
      divisionId: districtId,
      provenance: "REPORTED",
      note: note ?? null,
    };
}

/** Who gives what to which resource; no agreement and no period is in the source. */
export function* reportedResourceLinks(
  resourceId: (kind: ResourceKind) => string,
): Generator<ResourceLinkRow> {
  for (const { slug, resource, contribution } of PARTNERS)
    yield {
      id: worldId("resource-link", slug),
      partnerId: worldId("partner", slug),
      resourceId: resourceId(resource),
      contribution,
      periodStart: null,
      periodEnd: null,
      provenance: "REPORTED",
      note: "Period and agreement are not in the source.",
    };
}
