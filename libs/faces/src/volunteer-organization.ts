import {
  date,
  enumeration,
  face,
  graphEnum,
  text,
  toList,
  toMany,
  toManyThrough,
  toOne,
} from "@youth-graph/query";
import { CampaignFace } from "./campaign";
import { CampaignVolunteerOrganizationFace } from "./campaign-volunteer-organization";
import { DivisionFace } from "./division";
import { Sourced } from "./sourced";
import { VolunteerFace } from "./volunteer";
import { VolunteerMembershipFace } from "./volunteer-membership";
import { VolunteerOrganizationDivisionFace } from "./volunteer-organization-division";
import { ServiceRecordFace } from "./service-record";
import { PartnerFace } from "./partner";

export const VolunteerOrganizationKind = graphEnum(
  "VolunteerOrganizationKind",
  "Kind of volunteer service organization (志愿服务组织类型).",
  {
    RESCUE_TEAM: "Rescue team (救援队)",
    SERVICE_CENTRE: "Service centre (服务中心)",
    VOLUNTEER_TEAM: "Volunteer team (志愿服务队)",
  },
);
export type VolunteerOrganizationKind = keyof typeof VolunteerOrganizationKind;

export const LegalStatus = graphEnum("LegalStatus", "Whether an organization is registered (登记状况).", {
  REGISTERED: "Registered with civil affairs (已登记)",
  UNREGISTERED: "A group without registration, as valid as any (未登记)",
  UNSPECIFIED_IN_SOURCE: "The source does not say (未说明)",
});
export type LegalStatus = keyof typeof LegalStatus;

@face({
  owner: "workforce",
  description: "A volunteer service organization (志愿服务组织), its place its seat.",
  place: "division",
})
export abstract class VolunteerOrganizationFace extends Sourced {
  @text("Name as printed (名称).", { index: true, searchable: true })
  name!: string;

  @text("English name, where known.", { nullable: true })
  nameEn!: string | null;

  @enumeration(VolunteerOrganizationKind, "Kind (类型).")
  kind!: VolunteerOrganizationKind;

  @enumeration(LegalStatus, "Whether registered (登记状况).")
  legalStatus!: LegalStatus;

  @date("Partner of the League's district committee since; null when not known (合作起始).", {
    nullable: true,
  })
  partnerSince!: string | null;

  @toOne(() => DivisionFace, "Its seat (所在区划).")
  division!: DivisionFace;

  @toManyThrough(
    () => DivisionFace,
    () => VolunteerOrganizationDivisionFace,
    "volunteerOrganization",
    "division",
    "The divisions in which it works (服务区域).",
  )
  divisions!: DivisionFace[];

  @toMany(
    () => VolunteerOrganizationDivisionFace,
    "volunteerOrganization",
    "Where it works, as rows to filter by (服务区域): `serviceAreas: { some: { within: … } }`.",
  )
  serviceAreas!: VolunteerOrganizationDivisionFace[];

  @toMany(
    () => VolunteerMembershipFace,
    "volunteerOrganization",
    "Memberships of volunteers, with their dates (加入记录).",
  )
  memberships!: VolunteerMembershipFace[];

  @toManyThrough(
    () => VolunteerFace,
    () => VolunteerMembershipFace,
    "volunteerOrganization",
    "volunteer",
    "Volunteers who joined it, now or once members (志愿者); `memberships` tells from when and until when.",
  )
  volunteers!: VolunteerFace[];

  @toManyThrough(
    () => CampaignFace,
    () => CampaignVolunteerOrganizationFace,
    "volunteerOrganization",
    "campaign",
    "Campaigns it takes part in (参与的行动).",
  )
  campaigns!: CampaignFace[];

  @toManyThrough(
    () => ServiceRecordFace,
    () => VolunteerMembershipFace,
    "volunteerOrganization",
    "volunteer",
    "Service of those who joined it, now or once members, for whichever organization they served (志愿者的服务记录).",
    { at: "volunteer" },
  )
  serviceRecords!: ServiceRecordFace[];

  @toList(
    () => PartnerFace,
    "volunteerOrganization",
    "The partner that it is, where it brings in resources (合作方).",
  )
  partners!: PartnerFace[];
}
