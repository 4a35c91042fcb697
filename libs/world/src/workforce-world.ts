import { reportedFigures } from "./reported/figures";
import type { VolunteerRow } from "./rows/volunteer";
import type { WorkforceTables } from "./rows/workforce";
import { concurrentPosts, posts } from "./synthetic/cadres";
import { persons } from "./synthetic/persons";
import { agency } from "./synthetic/projects";
import { hoursServed, serviceRecords } from "./synthetic/service-records";
import { assignments, socialWorkers } from "./synthetic/social-workers";
import {
  volunteerMemberships,
  volunteerOrganizationDivisions,
  volunteerOrganizations,
} from "./synthetic/volunteer-organizations";
import { volunteers } from "./synthetic/volunteers";
import { type TablesOf, type WorldOptions, perCopy } from "./table";

function* volunteerRows(copy: number): Generator<VolunteerRow> {
  const hours = hoursServed(copy);
  for (const { row } of volunteers(copy)) yield { ...row, hours: hours.get(row.id) ?? 0 };
}

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
