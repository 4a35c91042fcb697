import { reportedFigures } from "./reported/figures";
import type { WorkforceTables } from "./rows/workforce";
import { concurrentPosts, posts } from "./synthetic/cadres";
import { persons } from "./synthetic/persons";
import { agency } from "./synthetic/projects";
import { serviceRecords, volunteerRows } from "./synthetic/service-records";
import { assignments, socialWorkers } from "./synthetic/social-workers";
import {
  volunteerMemberships,
  volunteerOrganizationDivisions,
  volunteerOrganizations,
} from "./synthetic/volunteer-organizations";
import { type TablesOf, type WorldOptions, perCopy } from "./table";

/** The workforce service's rows, table by table in the order in which they can be inserted. */
export function workforceWorld(options?: WorldOptions): TablesOf<WorkforceTables> {
  return {
    Person: perCopy(options, persons),
    Post: perCopy(options, posts),
    ConcurrentPost: perCopy(options, concurrentPosts),
    Agency: perCopy(options, copy => [agency(copy)]),
    SocialWorker: perCopy(options, copy => socialWorkers(copy).map(({ row }) => row)),
    Assignment: perCopy(options, assignments),
    VolunteerOrganization: perCopy(options, volunteerOrganizations),
    VolunteerOrganizationDivision: perCopy(options, volunteerOrganizationDivisions),
    Volunteer: perCopy(options, volunteerRows),
    VolunteerMembership: perCopy(options, volunteerMemberships),
    ServiceRecord: perCopy(options, serviceRecords),
    WorkforceFigure: perCopy({ copies: 1 }, () => reportedFigures("workforce")),
  };
}
