import type { Question } from "./question";

/** League organizations, their elections and terms. */
export const branches: Question[] = [
  {
    title: "Which branches book Youth Homes most for their size?",
    operation: `{ branches(
      where: { bookings: { some: {} } }
      orderBy: [{ bookings: { count: DESC }, per: { memberCount: DESC } }]
      first: 12
    ) { nodes { name memberCount bookings { totalCount } } } }`,
    sql: `SELECT b.name, b.member_count, count(*) AS bookings FROM branch b JOIN booking ON booking.branch_id = b.id
      GROUP BY b.id ORDER BY count(*)::numeric / nullif(b.member_count, 0) DESC NULLS LAST, b.id LIMIT 12`,
  },
  {
    title:
      "How many branches of each kind have a secretary who is also a volunteer, and what part of all such is that?",
    operation: `{ branchAggregates(where: { posts: { some: { role: { eq: SECRETARY }, endsOn: { isNull: true }, person: { volunteer: {} } } } }) {
      nodes { groupedBy { kind } count calculated { share(of: "count") } } } }`,
    sql: `SELECT kind, count(*) AS n, count(*) / sum(count(*)) OVER () AS part FROM branch WHERE id IN (
        SELECT branch_id FROM post JOIN volunteer ON volunteer.person_id = post.person_id WHERE role = 'SECRETARY' AND ends_on IS NULL)
      GROUP BY kind ORDER BY kind`,
  },
  {
    title: "How large are branches with none, one to two and three or more posts filled?",
    operation: `{ branchAggregates(where: { status: { eq: ACTIVE } }) { nodes {
      groupedBy { posts { count(where: { endsOn: { isNull: true } }, buckets: [0, 1, 3]) } }
      count memberCount { avg median } } } }`,
    sql: `SELECT CASE WHEN posts >= 3 THEN 3 WHEN posts >= 1 THEN 1 ELSE 0 END AS bucket, count(*) AS n, avg(member_count) AS mean,
        percentile_cont(0.5) WITHIN GROUP (ORDER BY member_count) AS median
      FROM (SELECT b.member_count, (SELECT count(*) FROM post WHERE post.branch_id = b.id AND ends_on IS NULL) AS posts
        FROM branch b WHERE status = 'ACTIVE') AS counted GROUP BY bucket ORDER BY bucket`,
  },
  {
    title: "How do branches divide by how many Youth Homes they lead and how many times they booked one?",
    operation: `{ branchAggregates { nodes {
      groupedBy { youthHomes { count(buckets: [0, 1, 2]) } bookings { count(buckets: [0, 1, 5, 20]) } } count } } }`,
    sql: `SELECT CASE WHEN homes >= 2 THEN 2 WHEN homes >= 1 THEN 1 ELSE 0 END AS homes_from,
        CASE WHEN booked >= 20 THEN 20 WHEN booked >= 5 THEN 5 WHEN booked >= 1 THEN 1 ELSE 0 END AS booked_from, count(*) AS n
      FROM (SELECT (SELECT count(*) FROM youth_home WHERE lead_branch_id = b.id) AS homes,
        (SELECT count(*) FROM booking WHERE branch_id = b.id) AS booked FROM branch b) AS counted GROUP BY 1, 2 ORDER BY 1, 2`,
  },
  {
    title: "Where a branch that books Youth Homes lost ballots, what part came back, by its kind?",
    operation: `{ electionAggregates(where: { ballotsReturned: { field: { lt: "ballotsIssued" } }, branch: { bookings: { count: { gt: 0 } } } }) {
      nodes { groupedBy { branch { kind } } count calculated {
        back: ratio(of: "ballotsReturned.sum", per: "ballotsIssued.sum")
        lost: difference(of: "ballotsIssued.sum", minus: "ballotsReturned.sum") }
        ballotsIssued { sum } ballotsReturned { sum } } } }`,
    sql: `SELECT b.kind, count(*) AS n, sum(e.ballots_returned)::numeric / sum(e.ballots_issued) AS back,
        sum(e.ballots_issued - e.ballots_returned) AS lost, sum(e.ballots_issued) AS issued, sum(e.ballots_returned) AS returned
      FROM election e JOIN branch b ON b.id = e.branch_id
      WHERE e.ballots_returned < e.ballots_issued AND EXISTS (SELECT FROM booking WHERE branch_id = b.id) GROUP BY b.kind ORDER BY b.kind`,
  },
  {
    title:
      "Which elections that put a volunteer into a post had the widest gap between entitled and present?",
    operation: `{ elections(
      where: { posts: { some: { person: { volunteer: { registeredOn: { lt: "2021-01-01" } } } } } }
      orderBy: [{ entitled: DESC, minus: { present: DESC } }, { branch: { name: ASC } }]
      first: 15
    ) { nodes { branch { name } termNumber entitled present } } }`,
    sql: `SELECT b.name, e.term_number, e.entitled, e.present FROM election e JOIN branch b ON b.id = e.branch_id
      WHERE e.id IN (SELECT election_id FROM post JOIN volunteer ON volunteer.person_id = post.person_id WHERE registered_on < '2021-01-01')
      ORDER BY e.entitled - e.present DESC NULLS LAST, b.name, e.id LIMIT 15`,
  },
  {
    title: "Which three branches of each town that have an officer in post are the largest?",
    operation: `{ branchAggregates(
      where: { posts: { some: { endsOn: { isNull: true }, role: { in: [SECRETARY, DEPUTY_SECRETARY] } } }, memberCount: { isNull: false } }
      having: { by: "calculated.place", is: { lte: 3 } }
      orderBy: [{ by: "groupedBy.division.rollUp.name" }, { by: "calculated.place" }, { by: "groupedBy.name" }]
      first: 200
    ) { nodes { groupedBy { division { rollUp(level: [STREET, TOWN]) { name } } name } memberCount { max }
      calculated { place: rank(of: "memberCount.max", within: ["groupedBy.division.rollUp.name"]) } } } }`,
    sql: `SELECT * FROM (
        SELECT town.name AS town, b.name, max(b.member_count) AS members,
          rank() OVER (PARTITION BY town.name ORDER BY max(b.member_count) DESC) AS place
        FROM branch b LEFT JOIN (SELECT below, d.name FROM tree JOIN division d ON d.id = above WHERE d.level IN ('STREET', 'TOWN')) AS town
          ON town.below = b.division_id
        WHERE b.member_count IS NOT NULL AND EXISTS (
          SELECT FROM post WHERE branch_id = b.id AND ends_on IS NULL AND role IN ('SECRETARY', 'DEPUTY_SECRETARY'))
        GROUP BY town.name, b.name) AS ranked WHERE place <= 3 ORDER BY town NULLS LAST, place, name`,
  },
  {
    title: "How have committees and general branches filled their posts, year by year and altogether?",
    operation: `{ postAggregates(where: { branch: { kind: { in: [COMMITTEE, GENERAL_BRANCH, WORK_COMMITTEE] } } }) { nodes {
      groupedBy { branch { kind } startsOn { truncate(unit: YEAR) } } count
      calculated { soFar: runningTotal(of: "count") change(of: "count") } } } }`,
    sql: `SELECT kind, day, n, sum(n) OVER (PARTITION BY kind ORDER BY day) AS so_far, n - sum(n) OVER (
          PARTITION BY kind ORDER BY day RANGE BETWEEN '1 year' PRECEDING AND '1 year' PRECEDING) AS change
      FROM (SELECT b.kind, date_trunc('year', p.starts_on)::date AS day, count(*) AS n FROM post p JOIN branch b ON b.id = p.branch_id
        WHERE b.kind IN ('COMMITTEE', 'GENERAL_BRANCH', 'WORK_COMMITTEE') GROUP BY 1, 2) AS years ORDER BY kind, day`,
  },
  {
    title:
      "Of candidates who are volunteers, how many votes for each against, by background, where anybody voted against?",
    operation: `{ candidacyAggregates(
      where: { person: { volunteer: {} } }
      having: { by: "calculated.odds", is: { gt: 0 } }
      orderBy: [{ by: "calculated.odds", direction: DESC }]
    ) { nodes { groupedBy { background outcome } votesFor { sum } votesAgainst { sum }
      calculated { odds: ratio(of: "votesFor.sum", per: "votesAgainst.sum") } } } }`,
    sql: `SELECT background, outcome, sum(votes_for) AS votes_for, sum(votes_against) AS votes_against,
        sum(votes_for)::numeric / nullif(sum(votes_against), 0) AS odds
      FROM candidacy WHERE person_id IN (SELECT person_id FROM volunteer) GROUP BY 1, 2
      HAVING sum(votes_for)::numeric / nullif(sum(votes_against), 0) > 0 ORDER BY odds DESC, background, outcome`,
  },
  {
    title: "Which branches had more than 250 person-times at the sessions of one of their activities?",
    operation: `{ branches(
      where: { activities: { some: { sessions: { sum: { headcount: { gt: 250 } } } } } }
      orderBy: [{ activities: { count: DESC } }, { name: ASC }]
      first: 200
    ) { nodes { name kind activities { totalCount } } } }`,
    sql: `SELECT b.name, b.kind, (SELECT count(*) FROM activity WHERE branch_id = b.id) AS n FROM branch b WHERE b.id IN (
        SELECT branch_id FROM activity JOIN session ON activity_id = activity.id GROUP BY activity.id HAVING sum(headcount) > 250)
      ORDER BY n DESC, b.name`,
  },
  {
    title: "Which branches without a Youth Home have filled a post last?",
    operation: `{ branches(
      where: { youthHomes: { none: {} }, kind: { ne: BRANCH } }
      orderBy: [{ posts: { where: { endsOn: { isNull: true } }, max: { startsOn: DESC } } }, { name: ASC }]
      first: 25
    ) { nodes { name postAggregates(where: { endsOn: { isNull: true } }) { count startsOn { max } } } } }`,
    sql: `SELECT b.name, count(p.id) AS n, max(p.starts_on) AS latest FROM branch b LEFT JOIN post p ON p.branch_id = b.id AND p.ends_on IS NULL
      WHERE b.kind <> 'BRANCH' AND NOT EXISTS (SELECT FROM youth_home WHERE lead_branch_id = b.id)
      GROUP BY b.id ORDER BY latest DESC NULLS LAST, b.name LIMIT 25`,
  },
  {
    title:
      "Of terms that run now, how many are overdue by the roles that their branches have filled, none among them?",
    operation: `{ termAggregates(where: { isCurrent: { eq: true } }) { nodes {
      groupedBy { branch { posts { role } } } count overdue: filtered(where: { overdueSince: { isNull: false } }) { count }
      calculated { part: ratio(of: "overdue.count", per: "count") } } } }`,
    sql: `SELECT p.role, count(DISTINCT t.id) AS n, count(DISTINCT t.id) FILTER (WHERE overdue_since IS NOT NULL) AS overdue,
        count(DISTINCT t.id) FILTER (WHERE overdue_since IS NOT NULL)::numeric / count(DISTINCT t.id) AS part
      FROM term t LEFT JOIN post p ON p.branch_id = t.branch_id WHERE t.is_current GROUP BY p.role ORDER BY p.role NULLS LAST`,
  },
  {
    title:
      "How large are the branches that lead Youth Homes in each town, where whoever is in charge holds no League post?",
    operation: `{ branchAggregates(where: { youthHomes: { some: { managers: { some: { person: { posts: { none: {} } } } } } } }) { nodes {
      groupedBy { youthHomes { level division { rollUp(level: [STREET, TOWN]) { name } } } } count memberCount { min max } } } }`,
    sql: `SELECT h.level, town.name, count(DISTINCT b.id) AS n, min(b.member_count) AS least, max(b.member_count) AS most
      FROM branch b JOIN youth_home h ON h.lead_branch_id = b.id
      LEFT JOIN (SELECT below, d.name FROM tree JOIN division d ON d.id = above WHERE d.level IN ('STREET', 'TOWN')) AS town ON town.below = h.division_id
      WHERE b.id IN (SELECT lead_branch_id FROM youth_home JOIN manager_tenure m ON m.youth_home_id = youth_home.id
        WHERE NOT EXISTS (SELECT FROM post WHERE post.person_id = m.person_id))
      GROUP BY 1, 2 ORDER BY 1 NULLS LAST, 2 NULLS LAST`,
  },
  {
    title:
      "How many activities of each kind of branch drew no, few or many person-times, and how many were behind a project?",
    operation: `{ activityAggregates(where: { kind: { in: [VOLUNTEER_SERVICE, AFTER_SCHOOL_CLASS, TALK] } }) { nodes {
      groupedBy { branch { kind } sessions { sum(of: "headcount", buckets: [0, 100, 300]) } } count
      inProjects: filtered(where: { project: {} }) { count } } } }`,
    sql: `SELECT kind, CASE WHEN heads >= 300 THEN 300 WHEN heads >= 100 THEN 100 WHEN heads >= 0 THEN 0 END AS bucket, count(*) AS n, count(project_id) AS in_projects
      FROM (SELECT b.kind, a.project_id, (SELECT sum(headcount) FROM session WHERE activity_id = a.id) AS heads FROM activity a LEFT JOIN branch b ON b.id = a.branch_id
        WHERE a.kind IN ('VOLUNTEER_SERVICE', 'AFTER_SCHOOL_CLASS', 'TALK')) AS drawn
      GROUP BY 1, 2 ORDER BY 1 NULLS LAST, 2 NULLS LAST`,
  },
  {
    title: "Which branches lead a home whose few sessions without volunteers drew 50 person-times and more?",
    operation: `{ branches(
      where: { youthHomes: { some: { sessions: { where: { serviceRecords: { none: {} } }, sum: { headcount: { gte: 50 } }, count: { lt: 4 } } } } }
      orderBy: [{ name: ASC }]
    ) { nodes { name memberCount } } }`,
    sql: `SELECT name, member_count FROM branch WHERE id IN (SELECT h.lead_branch_id FROM youth_home h JOIN session s ON s.youth_home_id = h.id
        WHERE NOT EXISTS (SELECT FROM service_record WHERE session_id = s.id) GROUP BY h.id HAVING sum(s.headcount) >= 50 AND count(*) < 4) ORDER BY name`,
  },
];
