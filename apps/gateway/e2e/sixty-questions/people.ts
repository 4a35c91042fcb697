import type { Question } from "./question";

/** Persons, the posts they hold, and the three forces. */
export const people: Question[] = [
  {
    title: "Volunteers with a League post: in which roles, of which kinds of branches, once each?",
    operation: `{ personAggregates(where: { volunteer: {}, posts: { some: {} } }) { nodes {
      groupedBy { posts { role branch { kind } } } count calculated { rank(of: "count", within: ["groupedBy.posts.role"]) } } } }`,
    sql: `SELECT role, kind, n, rank() OVER (PARTITION BY role ORDER BY n DESC) AS place FROM (
        SELECT post.role, branch.kind, count(DISTINCT v.person_id) AS n FROM volunteer v JOIN post ON post.person_id = v.person_id
        JOIN branch ON branch.id = post.branch_id GROUP BY 1, 2) AS counted ORDER BY role, kind`,
  },
  {
    title: "Who has stood for election more often than they got posts?",
    operation: `{ persons(
      where: { candidacies: { some: { outcome: { eq: NOT_ELECTED } } } }
      orderBy: [{ candidacies: { count: DESC }, minus: { posts: { count: DESC } } }, { division: { name: ASC } }]
      first: 20
    ) { nodes { division { name } candidacies { totalCount } posts { totalCount } } } }`,
    sql: `SELECT d.name, (SELECT count(*) FROM candidacy WHERE person_id = p.id) AS stood,
        (SELECT count(*) FROM post WHERE person_id = p.id) AS held
      FROM person p JOIN division d ON d.id = p.division_id
      WHERE p.id IN (SELECT person_id FROM candidacy WHERE outcome = 'NOT_ELECTED')
      ORDER BY (SELECT count(*) FROM candidacy WHERE person_id = p.id) - (SELECT count(*) FROM post WHERE person_id = p.id) DESC, d.name, p.id
      LIMIT 20`,
  },
  {
    title: "How many posts has whoever is or was in charge of Youth Homes, by the homes' levels?",
    operation: `{ personAggregates(where: { managerTenures: { some: {} } }) { nodes {
      groupedBy { managedYouthHomes { level } posts { count(buckets: [0, 1, 2]) } } count } } }`,
    sql: `SELECT level, least(posts, 2) AS posts_from, count(DISTINCT id) AS n FROM (
        SELECT m.person_id AS id, h.level, (SELECT count(*) FROM post WHERE post.person_id = m.person_id) AS posts
        FROM manager_tenure m JOIN youth_home h ON h.id = m.youth_home_id) AS managers
      GROUP BY 1, 2 ORDER BY 1 NULLS LAST, 2`,
  },
  {
    title:
      "How did registrations of volunteers change month by month and against the year before, in sub-districts and towns?",
    operation: `{ volunteerAggregates(
      where: { registeredOn: { between: { from: "2019-01-01", to: "2021-01-01" } }, division: { level: { in: [RESIDENTS_COMMITTEE, VILLAGERS_COMMITTEE] } } }
      fill: ZERO
      first: 200
    ) { nodes { groupedBy { registeredOn { truncate(unit: MONTH) } } count calculated {
      change(of: "count") grown: change(of: "count", since: YEAR_BEFORE, relative: true) before: previous(of: "count", since: YEAR_BEFORE) } } } }`,
    sql: `SELECT month, n, n - lag(n) OVER w AS change, (n - lag(n, 12) OVER w)::numeric / nullif(lag(n, 12) OVER w, 0) AS grown, lag(n, 12) OVER w AS before
      FROM (SELECT month::date AS month, (SELECT count(*) FROM volunteer v JOIN division d ON d.id = v.division_id
          WHERE date_trunc('month', registered_on) = month AND level IN ('RESIDENTS_COMMITTEE', 'VILLAGERS_COMMITTEE')) AS n
        FROM generate_series(timestamp '2019-01-01', '2020-12-01', '1 month') AS month) AS months
      WINDOW w AS (ORDER BY month) ORDER BY month`,
  },
  {
    title:
      "On which projects do social workers of each channel work, and where do those work who are on none?",
    operation: `{ socialWorkerAggregates(first: 200) { nodes {
      groupedBy { channel assignments { project { shortName } } } count calculated { share(of: "count", within: ["groupedBy.channel"]) } } } }`,
    sql: `SELECT s.channel, p.short_name, count(DISTINCT s.id) AS n,
        count(DISTINCT s.id)::numeric / (SELECT count(*) FROM social_worker WHERE channel = s.channel) AS part
      FROM social_worker s LEFT JOIN assignment a ON a.social_worker_id = s.id LEFT JOIN project p ON p.id = a.project_id
      GROUP BY s.channel, p.short_name ORDER BY s.channel, p.short_name NULLS LAST`,
  },
  {
    title: "How many persons were elected in branches that lead a Youth Home, by town?",
    operation: `{ personAggregates(
      where: { candidacies: { some: { outcome: { eq: ELECTED }, election: { branch: { youthHomes: { some: {} } } } } } }
      orderBy: [{ by: "count", direction: DESC }, { by: "groupedBy.division.rollUp.name" }]
    ) { nodes { groupedBy { division { rollUp(level: [STREET, TOWN]) { name } } } count } } }`,
    sql: `SELECT town.name, count(*) AS n FROM person p
      LEFT JOIN (SELECT below, d.name FROM tree JOIN division d ON d.id = above WHERE d.level IN ('STREET', 'TOWN')) AS town ON town.below = p.division_id
      WHERE p.id IN (SELECT person_id FROM candidacy c JOIN election e ON e.id = c.election_id JOIN youth_home h ON h.lead_branch_id = e.branch_id
        WHERE c.outcome = 'ELECTED') GROUP BY town.name ORDER BY n DESC, town.name NULLS LAST`,
  },
  {
    title: "What part of the posts of each kind of branch is held full-time, seconded or part-time?",
    operation: `{ postAggregates(where: { endsOn: { isNull: true } }) { nodes { groupedBy { branch { kind } engagement } count calculated {
      part: share(of: "count", within: ["groupedBy.branch.kind"]) ofAll: share(of: "count") } } } }`,
    sql: `SELECT kind, engagement, count(*) AS n, count(*) / sum(count(*)) OVER (PARTITION BY kind) AS part, count(*) / sum(count(*)) OVER () AS of_all
      FROM post p JOIN branch b ON b.id = p.branch_id WHERE p.ends_on IS NULL GROUP BY 1, 2 ORDER BY 1, 2`,
  },
  {
    title: "How many volunteers served never, once or more often at sessions in Youth Homes?",
    operation: `{ personAggregates(where: { volunteer: { registeredOn: { lt: "2021-01-01" } } }) { nodes {
      groupedBy { volunteer { serviceRecords { count(where: { session: { youthHome: { status: { eq: OPEN } } } }, buckets: [0, 1, 2, 4]) } } } count
      calculated { runningTotal(of: "count", along: "count", direction: DESC) } } } }`,
    sql: `SELECT bucket, n, sum(n) OVER (ORDER BY n DESC) AS so_far FROM (
        SELECT CASE WHEN served >= 4 THEN 4 WHEN served >= 2 THEN 2 ELSE served END AS bucket, count(*) AS n FROM (
          SELECT (SELECT count(*) FROM service_record r JOIN session s ON s.id = r.session_id JOIN youth_home h ON h.id = s.youth_home_id
            WHERE r.volunteer_id = v.id AND h.status = 'OPEN') AS served FROM volunteer v WHERE registered_on < '2021-01-01') AS each
        GROUP BY 1) AS buckets ORDER BY bucket`,
  },
  {
    title: "Which sub-districts and towns have the most social workers for each volunteer?",
    operation: `{ divisions(
      where: { level: { in: [STREET, TOWN] }, closedEdition: { isNull: true } }
      orderBy: [{ socialWorkers: { count: DESC }, per: { volunteers: { count: DESC } } }]
    ) { nodes { name forces { socialWorkers { totalCount } volunteers { totalCount } } } } }`,
    sql: `SELECT d.name, workers.n AS workers, volunteers.n AS volunteers FROM division d
      CROSS JOIN LATERAL (SELECT count(*) AS n FROM social_worker JOIN tree ON below = division_id WHERE above = d.id AND ends_on IS NULL) AS workers
      CROSS JOIN LATERAL (SELECT count(*) AS n FROM volunteer JOIN tree ON below = division_id WHERE above = d.id) AS volunteers
      WHERE d.level IN ('STREET', 'TOWN') AND d.closed_edition IS NULL
      ORDER BY workers.n::numeric / nullif(volunteers.n, 0) DESC NULLS LAST, d.id LIMIT 20`,
  },
  {
    title: "Who from a villagers' or residents' committee won an election by the widest margin?",
    operation: `{ candidacies(
      where: { person: { concurrentPosts: { some: { body: { in: [VILLAGE_COMMITTEE, RESIDENTS_COMMITTEE] } } } }, votesAgainst: { field: { lt: "votesFor" } }, outcome: { eq: ELECTED } }
      orderBy: [{ votesFor: DESC, minus: { votesAgainst: DESC } }]
      first: 10
    ) { nodes { election { branch { name } } post votesFor votesAgainst } } }`,
    sql: `SELECT b.name, c.post, c.votes_for, c.votes_against FROM candidacy c JOIN election e ON e.id = c.election_id JOIN branch b ON b.id = e.branch_id
      WHERE c.votes_against < c.votes_for AND c.outcome = 'ELECTED' AND c.person_id IN (SELECT person_id FROM concurrent_post WHERE body IN ('VILLAGE_COMMITTEE', 'RESIDENTS_COMMITTEE'))
      ORDER BY c.votes_for - c.votes_against DESC, c.id LIMIT 10`,
  },
  {
    title:
      "Which bodies do branch secretaries also sit on, by the kind of branch, and how do the kinds rank in each body?",
    operation: `{ concurrentPostAggregates(where: { post: { role: { eq: SECRETARY }, branch: { status: { eq: ACTIVE } } } }) { nodes {
      groupedBy { body post { branch { kind } } } count person { distinctCount }
      calculated { rank(of: "person.distinctCount", within: ["groupedBy.body"]) } } } }`,
    sql: `SELECT body, kind, n, persons, rank() OVER (PARTITION BY body ORDER BY persons DESC) AS place FROM (
        SELECT c.body, b.kind, count(*) AS n, count(DISTINCT c.person_id) AS persons FROM concurrent_post c
        JOIN post p ON p.id = c.post_id JOIN branch b ON b.id = p.branch_id WHERE p.role = 'SECRETARY' AND b.status = 'ACTIVE' GROUP BY 1, 2) AS counted
      ORDER BY body, kind`,
  },
  {
    title: "Which volunteer organizations have most members who hold a League post, for each member?",
    operation: `{ volunteerOrganizations(
      where: { campaigns: { some: {} } }
      orderBy: [{ volunteers: { where: { person: { posts: { some: {} } } }, count: DESC }, per: { volunteers: { count: DESC } } }, { name: ASC }]
    ) { nodes { name volunteers { totalCount } campaigns { totalCount } } } }`,
    sql: `SELECT o.name, count(DISTINCT m.volunteer_id) AS members, count(DISTINCT c.campaign_id) AS campaigns
      FROM volunteer_organization o JOIN campaign_volunteer_organization c ON c.volunteer_organization_id = o.id
      LEFT JOIN volunteer_membership m ON m.volunteer_organization_id = o.id GROUP BY o.id
      ORDER BY (SELECT count(DISTINCT v.id) FROM volunteer_membership m JOIN volunteer v ON v.id = m.volunteer_id
          WHERE m.volunteer_organization_id = o.id AND v.person_id IN (SELECT person_id FROM post))::numeric
        / nullif(count(DISTINCT m.volunteer_id), 0) DESC NULLS LAST, o.name, o.id`,
  },
  {
    title:
      "How many volunteers who hold a post are registered in each urban community, those without any too?",
    operation: `{ volunteerAggregates(
      where: { person: { posts: { some: { endsOn: { isNull: true } } } }, division: { level: { in: [RESIDENTS_COMMITTEE] }, closedEdition: { isNull: true } } }
      fill: ZERO
      orderBy: [{ by: "count", direction: DESC }, { by: "groupedBy.division.name" }, { by: "groupedBy.division.code" }]
      first: 60
    ) { nodes { groupedBy { division { name code } } count calculated { share(of: "count") } } } }`,
    sql: `SELECT d.name, d.code, count(v.id) AS n, count(v.id) / sum(count(v.id)) OVER () AS part FROM division d
      LEFT JOIN (SELECT * FROM volunteer WHERE person_id IN (SELECT person_id FROM post WHERE ends_on IS NULL)) AS v ON v.division_id = d.id
      WHERE d.level = 'RESIDENTS_COMMITTEE' AND d.closed_edition IS NULL GROUP BY d.id ORDER BY n DESC, d.name, d.code LIMIT 60`,
  },
  {
    title: "In which weeks did villages gain more volunteers than 52 weeks before?",
    operation: `{ volunteerAggregates(
      where: { division: { level: { eq: VILLAGERS_COMMITTEE } } }
      having: { by: "calculated.more", is: { gt: 0 } }
      orderBy: [{ by: "calculated.more", direction: DESC }, { by: "groupedBy.registeredOn.truncate" }]
      first: 30
    ) { nodes { groupedBy { registeredOn { truncate(unit: WEEK) } } count calculated { more: change(of: "count", since: YEAR_BEFORE) } } } }`,
    sql: `WITH weeks AS (SELECT date_trunc('week', registered_on::timestamp)::date AS week, count(*) AS n FROM volunteer v JOIN division d ON d.id = v.division_id
        WHERE d.level = 'VILLAGERS_COMMITTEE' GROUP BY 1)
      SELECT this.week, this.n, this.n - earlier.n AS more FROM weeks this JOIN weeks earlier ON earlier.week = this.week - 364
      WHERE this.n > earlier.n ORDER BY more DESC, this.week LIMIT 30`,
  },
  {
    title:
      "How many volunteers did villages gain each day around the leap day's anniversary, and how many a year before?",
    operation: `{ volunteerAggregates(
      where: { registeredOn: { between: { from: "2020-02-20", to: "2021-03-06" } }, division: { level: { eq: VILLAGERS_COMMITTEE } } }
      fill: ZERO
      orderBy: [{ by: "groupedBy.registeredOn.truncate", direction: DESC }]
      first: 12
    ) { nodes { groupedBy { registeredOn { truncate(unit: DAY) } } count calculated { previous(of: "count", since: YEAR_BEFORE) } } } }`,
    sql: `WITH days AS (SELECT day::date AS day, (SELECT count(*) FROM volunteer v JOIN division d ON d.id = v.division_id
          WHERE v.registered_on = day AND d.level = 'VILLAGERS_COMMITTEE') AS n FROM generate_series(timestamp '2020-02-20', '2021-03-05', '1 day') AS day)
      SELECT this.day, this.n, earlier.n AS before FROM days this JOIN days earlier ON earlier.day = (this.day - interval '1 year')::date
      ORDER BY this.day DESC LIMIT 12`,
  },
];
