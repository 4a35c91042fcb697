import { formatTypeId } from "@youth-graph/kernel";
import { ask, sql, subtree, type ServiceName } from "./ask";
import { snake } from "./nouns";

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

const paths = [
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

/** No session of the made-up district's projects is held in a Youth Home. */
const withoutRows = ["youthHomes { projects }"];

interface Row {
  id: string;
  children: { totalCount: number; nodes: { id: string }[] } | { id: string }[];
  aggregates?: { count: number };
}

const page = 50;

describe.each(paths)("%s", (_name, { noun, list, relation, service, pairs }) => {
  const isList = relation === "partners";
  const aggregates = `${relation.replace(/ies$/, "y").replace(/s$/, "")}Aggregates`.replace(
    "branche",
    "branch",
  );
  let expected: Map<string, string[]>;
  beforeAll(async () => {
    const rows = await sql<{ parent: string; child: string }>(
      service,
      `SELECT parent, child FROM (${pairs}) p WHERE parent IS NOT NULL AND child IS NOT NULL ORDER BY child`,
    );
    expected = new Map();
    for (const { parent, child } of rows) {
      const id = formatTypeId(snake(noun), parent);
      expected.set(id, [...(expected.get(id) ?? []), child]);
    }
  });

  it("has the rows that joins by hand give, for many parents at once", async () => {
    const children = isList
      ? `children: ${relation} { id }`
      : `children: ${relation}(first: 200, orderBy: [{ id: ASC }]) { totalCount nodes { id } } aggregates: ${aggregates} { count }`;
    const order = isList ? "id: ASC" : `${relation}: { count: DESC }`;
    const data = await ask<{ rows: { nodes: Row[] } }>(
      `{ rows: ${list}(first: ${page}, orderBy: [{ ${order} }]) { nodes { id ${children} } } }`,
    );
    expect(expected.size > 0).toBe(!withoutRows.includes(`${list} { ${relation} }`));
    for (const row of data.rows.nodes) {
      const wanted = expected.get(row.id) ?? [];
      const found = Array.isArray(row.children) ? row.children : row.children.nodes;
      expect(found.map(({ id }) => id.replace(/^.*_/, ""))).toEqual(
        wanted.slice(0, 200).map(uuid => formatTypeId("x", uuid).slice(2)),
      );
      if (Array.isArray(row.children)) continue;
      expect([row.children.totalCount, row.aggregates?.count]).toEqual([wanted.length, wanted.length]);
    }
  });

  it("filters and orders by how many there are", async () => {
    const [most = 0] = [...expected.values()].map(({ length }) => length).sort((a, b) => b - a);
    const data = await ask<Record<string, { totalCount: number; nodes: { id: string }[] }>>(`{
      some: ${list}(where: { ${relation}: { some: {} } }, first: 0) { totalCount }
      most: ${list}(where: { ${relation}: { count: { gte: ${most} } } }, first: 200) { totalCount nodes { id } }
      first: ${list}(orderBy: [{ ${relation}: { count: DESC } }], first: 1) { nodes { id } } }`);
    const wanted = [...expected].filter(([, { length }]) => length === most).map(([id]) => id);
    expect(data["some"]!.totalCount).toBe(expected.size);
    if (most === 0) return;
    expect(data["most"]!.nodes.map(({ id }) => id).sort()).toEqual(wanted.sort().slice(0, 200));
    expect(wanted).toContain(data["first"]!.nodes[0]!.id);
  });
});

describe("what a division has in its subtree", () => {
  it("counts records of service, elections, candidates and findings", async () => {
    const ids = await subtree("371302002");
    const { division } = await ask<{ division: Record<string, { totalCount: number }> }>(
      `{ division(code: "371302002") { serviceRecords { totalCount } elections { totalCount } candidates { totalCount } findings { totalCount } } }`,
    );
    const inBranches = "branch.division_id = ANY($1)";
    const wanted: [string, ServiceName, string][] = [
      [
        "serviceRecords",
        "workforce",
        "SELECT count(*)::int AS n FROM service_record WHERE division_id = ANY($1)",
      ],
      [
        "elections",
        "organization",
        `SELECT count(*)::int AS n FROM election JOIN branch ON branch.id = branch_id WHERE ${inBranches}`,
      ],
      [
        "candidates",
        "organization",
        `SELECT count(*)::int AS n FROM candidacy JOIN election ON election.id = election_id JOIN branch ON branch.id = branch_id WHERE ${inBranches}`,
      ],
      [
        "findings",
        "organization",
        `SELECT count(*)::int AS n FROM finding JOIN branch ON branch.id = branch_id WHERE ${inBranches}`,
      ],
    ];
    for (const [field, service, statement] of wanted) {
      const [row] = await sql<{ n: number }>(service, statement, [ids]);
      expect([field, division[field]!.totalCount]).toEqual([field, row!.n]);
      expect(row!.n).toBeGreaterThan(0);
    }
  });
});

it("an election has the term that it opened, and numbers of sessions are sums of the project's own", async () => {
  const { elections, projects } = await ask<{
    elections: { nodes: { id: string; term: { number: number } | null }[] };
    projects: {
      nodes: { code: string; sessionAggregates: { count: number; headcount: { sum: number | null } } }[];
    };
  }>(`{
    elections(first: 200, orderBy: [{ id: ASC }]) { nodes { id term { number } } }
    projects(orderBy: [{ code: ASC }]) { nodes { code sessionAggregates(where: { status: { eq: HELD } }) { count headcount { sum } } } }
  }`);
  const terms = await sql<{ id: string; number: number | null }>(
    "organization",
    "SELECT election.id, term.number FROM election LEFT JOIN term ON term.election_id = election.id ORDER BY election.id LIMIT 200",
  );
  expect(elections.nodes).toEqual(
    terms.map(({ id, number }) => ({
      id: formatTypeId("election", id),
      term: number === null ? null : { number },
    })),
  );
  const sums = await sql<{ code: string; count: number; sum: number | null }>(
    "programs",
    `SELECT code, count(session.id)::int AS count, sum(headcount)::int AS sum FROM project
     LEFT JOIN activity ON activity.project_id = project.id LEFT JOIN session ON session.activity_id = activity.id AND status = 'HELD'
     GROUP BY code ORDER BY code COLLATE "C"`,
  );
  expect(projects.nodes).toEqual(
    sums.map(({ code, count, sum }) => ({ code, sessionAggregates: { count, headcount: { sum } } })),
  );
});
