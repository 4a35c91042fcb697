import type { FigureRow } from "./measure";
import type { ConcurrentPostRow, PersonRow, PostRow } from "./person";
import type { AgencyRow, AssignmentRow, SocialWorkerRow } from "./social-worker";
import type {
  ServiceRecordRow,
  VolunteerMembershipRow,
  VolunteerOrganizationDivisionRow,
  VolunteerOrganizationRow,
  VolunteerRow,
} from "./volunteer";

export * from "./person";
export * from "./social-worker";
export * from "./volunteer";

/** F01, F08. */
export type WorkforceFigureRow = FigureRow;

/** The workforce service's tables, in FK-safe order. */
export interface WorkforceTables {
  Person: PersonRow;
  Post: PostRow;
  ConcurrentPost: ConcurrentPostRow;
  Agency: AgencyRow;
  SocialWorker: SocialWorkerRow;
  Assignment: AssignmentRow;
  VolunteerOrganization: VolunteerOrganizationRow;
  VolunteerOrganizationDivision: VolunteerOrganizationDivisionRow;
  Volunteer: VolunteerRow;
  VolunteerMembership: VolunteerMembershipRow;
  ServiceRecord: ServiceRecordRow;
  WorkforceFigure: WorkforceFigureRow;
}
