import type { Class } from "@youth-graph/query";
import { ActivityFace } from "./activity";
import { AgencyFace } from "./agency";
import { AssignmentFace } from "./assignment";
import { BookingFace } from "./booking";
import { BranchFace } from "./branch";
import { CampaignFace } from "./campaign";
import { CampaignParticipantFace } from "./campaign-participant";
import { CampaignVolunteerOrganizationFace } from "./campaign-volunteer-organization";
import { CandidacyFace } from "./candidacy";
import { ConcurrentPostFace } from "./concurrent-post";
import { DivisionFace } from "./division";
import { DivisionCodeFace } from "./division-code";
import { ElectionFace } from "./election";
import { ElectionApprovalFace } from "./election-approval";
import { ElectionCampaignFace } from "./election-campaign";
import { FindingFace } from "./finding";
import { HonourFace } from "./honour";
import { IndicatorFace } from "./indicator";
import { InspectionFace } from "./inspection";
import { ManagerTenureFace } from "./manager-tenure";
import { OpeningHoursFace } from "./opening-hours";
import { OpeningHoursExceptionFace } from "./opening-hours-exception";
import { PartnerFace } from "./partner";
import { PersonFace } from "./person";
import { PolicyFace } from "./policy";
import { PostFace } from "./post";
import { ProjectFace } from "./project";
import { ResourceFace } from "./resource";
import { ResourceLinkFace } from "./resource-link";
import { RuleSetFace } from "./rule-set";
import { ServiceRecordFace } from "./service-record";
import { SessionFace } from "./session";
import { SocialWorkerFace } from "./social-worker";
import { TermFace } from "./term";
import { VenueFindingFace } from "./venue-finding";
import { VenueKindFace } from "./venue-kind";
import { VisitCountFace } from "./visit-count";
import { VolunteerFace } from "./volunteer";
import { VolunteerMembershipFace } from "./volunteer-membership";
import { VolunteerOrganizationFace } from "./volunteer-organization";
import { VolunteerOrganizationDivisionFace } from "./volunteer-organization-division";
import { YouthHomeFace } from "./youth-home";

/** Every noun of the graph. */
export const faces: readonly Class[] = [
  ActivityFace,
  AgencyFace,
  AssignmentFace,
  BookingFace,
  BranchFace,
  CampaignFace,
  CampaignParticipantFace,
  CampaignVolunteerOrganizationFace,
  CandidacyFace,
  ConcurrentPostFace,
  DivisionFace,
  DivisionCodeFace,
  ElectionFace,
  ElectionApprovalFace,
  ElectionCampaignFace,
  FindingFace,
  HonourFace,
  IndicatorFace,
  InspectionFace,
  ManagerTenureFace,
  OpeningHoursFace,
  OpeningHoursExceptionFace,
  PartnerFace,
  PersonFace,
  PolicyFace,
  PostFace,
  ProjectFace,
  ResourceFace,
  ResourceLinkFace,
  RuleSetFace,
  ServiceRecordFace,
  SessionFace,
  SocialWorkerFace,
  TermFace,
  VenueFindingFace,
  VenueKindFace,
  VisitCountFace,
  VolunteerFace,
  VolunteerMembershipFace,
  VolunteerOrganizationFace,
  VolunteerOrganizationDivisionFace,
  YouthHomeFace,
];
