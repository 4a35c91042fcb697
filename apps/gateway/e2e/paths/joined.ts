import type { ServiceName } from "../ask";

/** A list that leads over several steps: rows of the noun, and the same pairs joined by hand at the owner of the list's rows. */
interface Path {
  noun: string;
  list: string;
  relation: string;
  service: ServiceName;
  /** SQL of `parent` and `child`, each pair once. */
  pairs: string;
}

const path = (
  noun: string,
  list: string,
  relation: string,
  service: ServiceName,
  pairs: string,
): [string, Path] => [`${list} { ${relation} }`, { noun, list, relation, service, pairs }];

const sessions = (parent: string, joins = ""): string =>
  `SELECT ${parent} AS parent, session.id AS child FROM session JOIN activity ON activity.id = session.activity_id ${joins}`;
const records = (parent: string, child: string, joins = ""): string =>
  `SELECT DISTINCT ${parent} AS parent, ${child} AS child FROM service_record JOIN session ON session.id = service_record.session_id
   JOIN activity ON activity.id = session.activity_id JOIN volunteer ON volunteer.id = service_record.volunteer_id ${joins}`;
const elections = (parent: string, child: string): string =>
  `SELECT DISTINCT ${parent} AS parent, ${child} AS child FROM candidacy JOIN election ON election.id = candidacy.election_id`;
const toProject = "JOIN project ON project.id = activity.project_id";
const toLinks = "JOIN resource_link ON resource_link.resource_id = activity.resource_id";

/** Every list that leads over several steps, those of a division apart. */
export const paths = [
  path("Project", "projects", "sessions", "programs", sessions("activity.project_id")),
  path("Resource", "resources", "sessions", "programs", sessions("activity.resource_id")),
  path("Campaign", "campaigns", "sessions", "programs", sessions("activity.campaign_id")),
  path("Branch", "branches", "sessions", "programs", sessions("activity.branch_id")),
  path("Agency", "agencies", "sessions", "programs", sessions("project.provider_id", toProject)),
  path(
    "Partner",
    "partners",
    "sessions",
    "programs",
    sessions("resource_link.partner_id", toLinks).replace("SELECT", "SELECT DISTINCT"),
  ),
  path(
    "Partner",
    "partners",
    "activities",
    "programs",
    `SELECT DISTINCT resource_link.partner_id AS parent, activity.id AS child FROM activity ${toLinks}`,
  ),
  path(
    "Project",
    "projects",
    "serviceRecords",
    "workforce",
    records("activity.project_id", "service_record.id"),
  ),
  path("Project", "projects", "volunteers", "workforce", records("activity.project_id", "volunteer.id")),
  path("Activity", "activities", "serviceRecords", "workforce", records("activity.id", "service_record.id")),
  path("Session", "sessions", "volunteers", "workforce", records("session.id", "volunteer.id")),
  path(
    "YouthHome",
    "youthHomes",
    "serviceRecords",
    "workforce",
    records("session.youth_home_id", "service_record.id"),
  ),
  path(
    "YouthHome",
    "youthHomes",
    "volunteers",
    "workforce",
    records("session.youth_home_id", "volunteer.id"),
  ),
  path(
    "YouthHome",
    "youthHomes",
    "activities",
    "programs",
    "SELECT DISTINCT youth_home_id AS parent, activity_id AS child FROM session",
  ),
  path(
    "YouthHome",
    "youthHomes",
    "projects",
    "programs",
    `SELECT DISTINCT youth_home_id AS parent, project_id AS child FROM session JOIN activity ON activity.id = activity_id`,
  ),
  path(
    "Person",
    "persons",
    "serviceRecords",
    "workforce",
    records("volunteer.person_id", "service_record.id"),
  ),
  path("Person", "persons", "sessions", "workforce", records("volunteer.person_id", "session.id")),
  path("Volunteer", "volunteers", "sessions", "workforce", records("volunteer.id", "session.id")),
  path(
    "VolunteerOrganization",
    "volunteerOrganizations",
    "serviceRecords",
    "workforce",
    records(
      "volunteer_membership.volunteer_organization_id",
      "service_record.id",
      "JOIN volunteer_membership ON volunteer_membership.volunteer_id = volunteer.id",
    ),
  ),
  path(
    "VolunteerOrganization",
    "volunteerOrganizations",
    "partners",
    "programs",
    "SELECT volunteer_organization_id AS parent, id AS child FROM partner",
  ),
  path(
    "SocialWorker",
    "socialWorkers",
    "projects",
    "workforce",
    "SELECT DISTINCT social_worker_id AS parent, project_id AS child FROM assignment",
  ),
  path("Person", "persons", "elections", "organization", elections("candidacy.person_id", "election.id")),
  path("Branch", "branches", "candidates", "organization", elections("election.branch_id", "candidacy.id")),
  path(
    "ElectionCampaign",
    "electionCampaigns",
    "candidates",
    "organization",
    elections("election.campaign_id", "candidacy.id"),
  ),
  path(
    "ElectionCampaign",
    "electionCampaigns",
    "branches",
    "organization",
    "SELECT DISTINCT campaign_id AS parent, branch_id AS child FROM election",
  ),
  path(
    "RuleSet",
    "ruleSets",
    "elections",
    "organization",
    "SELECT rule_set_id AS parent, id AS child FROM election",
  ),
];
