import type { Question } from "./question";

/** Youth Homes, their visitors and bookings, and the places without one. */
export const youthHomes: Question[] = [
  {
    title: "Which Youth Homes drew most person-times for each of their places?",
    operation: `{ youthHomes(orderBy: [{ sessions: { sum: { headcount: DESC } }, per: { capacity: DESC } }], first: 20) { nodes {
      name capacity sessionAggregates { headcount { sum } } } } }`,
    sql: `SELECT h.name, h.capacity, sum(s.headcount) AS heads FROM youth_home h LEFT JOIN session s ON s.youth_home_id = h.id
      GROUP BY h.id ORDER BY sum(s.headcount)::numeric / nullif(h.capacity, 0) DESC NULLS LAST, h.id LIMIT 20`,
  },
  {
    title: "Which Youth Homes with more than 300 person-times have most visits for each of them?",
    operation: `{ youthHomes(
      where: { sessions: { sum: { headcount: { gt: 300 } } }, visits: { sum: { visits: { gte: 100 } } } }
      orderBy: [{ visits: { sum: { visits: DESC } }, per: { sessions: { sum: { headcount: DESC } } } }]
    ) { nodes { name visitAggregates { visits { sum } } sessionAggregates { headcount { sum } } } } }`,
    sql: `SELECT h.name, v.n AS visits, s.n AS heads FROM youth_home h
      CROSS JOIN LATERAL (SELECT sum(visits) AS n FROM visit_count WHERE youth_home_id = h.id) AS v
      CROSS JOIN LATERAL (SELECT sum(headcount) AS n FROM session WHERE youth_home_id = h.id) AS s
      WHERE s.n > 300 AND v.n >= 100 ORDER BY v.n::numeric / nullif(s.n, 0) DESC NULLS LAST, h.id LIMIT 20`,
  },
  {
    title:
      "How many Youth Homes of each level have had no session, a few or many, and how many places have they?",
    operation: `{ youthHomeAggregates { nodes { groupedBy { level sessions { count(buckets: [0, 5, 8]) sum(of: "headcount", buckets: [0, 200, 400]) } }
      count capacity { avg } } } }`,
    sql: `SELECT level, CASE WHEN n >= 8 THEN 8 WHEN n >= 5 THEN 5 ELSE 0 END AS sessions_from,
        CASE WHEN heads >= 400 THEN 400 WHEN heads >= 200 THEN 200 WHEN heads >= 0 THEN 0 END AS heads_from, count(*) AS homes, avg(capacity) AS places
      FROM (SELECT level, capacity, (SELECT count(*) FROM session WHERE youth_home_id = h.id) AS n,
        (SELECT sum(headcount) FROM session WHERE youth_home_id = h.id) AS heads FROM youth_home h) AS counted
      GROUP BY 1, 2, 3 ORDER BY 1 NULLS LAST, 2 NULLS LAST, 3 NULLS LAST`,
  },
  {
    title: "Which kinds of branches booked in each quarter, and what part of its bookings?",
    operation: `{ bookingAggregates(where: { status: { ne: CANCELLED } }, first: 100) { nodes { groupedBy { startsAt { date(unit: QUARTER) } branch { kind } } count partySize { avg }
      calculated { share(of: "count", within: ["groupedBy.startsAt.date"]) soFar: runningTotal(of: "count") } } } }`,
    sql: `SELECT quarter, kind, n, size, n / sum(n) OVER (PARTITION BY quarter) AS part, sum(n) OVER (PARTITION BY kind ORDER BY quarter) AS so_far FROM (
        SELECT date_trunc('quarter', k.starts_at AT TIME ZONE 'Asia/Shanghai')::date AS quarter, b.kind, count(*) AS n, avg(k.party_size) AS size
        FROM booking k LEFT JOIN branch b ON b.id = k.branch_id WHERE k.status <> 'CANCELLED' GROUP BY 1, 2) AS quarters ORDER BY quarter, kind NULLS LAST`,
  },
  {
    title: "How many officers stand behind the Youth Homes, and how many homes have no branch to lead them?",
    operation: `{ youthHomeAggregates { nodes { groupedBy { leadBranch { kind posts { count(where: { endsOn: { isNull: true } }, buckets: [0, 1, 3]) } } } count capacity { sum } } } }`,
    sql: `SELECT b.kind, CASE WHEN p.n >= 3 THEN 3 WHEN p.n >= 1 THEN 1 ELSE 0 END AS bucket, count(*) AS homes, sum(h.capacity) AS places
      FROM youth_home h LEFT JOIN branch b ON b.id = h.lead_branch_id
      CROSS JOIN LATERAL (SELECT count(*) AS n FROM post WHERE branch_id = b.id AND ends_on IS NULL) AS p GROUP BY 1, 2 ORDER BY 1 NULLS LAST, 2 NULLS LAST`,
  },
  {
    title:
      "Which homes run by somebody whose place is a community have most of their sessions well attended?",
    operation: `{ youthHomes(
      where: { currentManager: { person: { division: { level: { in: [RESIDENTS_COMMITTEE, VILLAGERS_COMMITTEE] } } } } }
      orderBy: [{ sessions: { where: { headcount: { gte: 30 } }, count: DESC }, per: { sessions: { count: DESC } } }]
    ) { nodes { name sessions { totalCount } } } }`,
    sql: `SELECT h.name, count(s.id) AS n FROM youth_home h LEFT JOIN session s ON s.youth_home_id = h.id
      WHERE h.id IN (SELECT m.youth_home_id FROM manager_tenure m JOIN person p ON p.id = m.person_id JOIN division d ON d.id = p.division_id
        WHERE m.ends_on IS NULL AND d.level IN ('RESIDENTS_COMMITTEE', 'VILLAGERS_COMMITTEE'))
      GROUP BY h.id ORDER BY count(s.id) FILTER (WHERE s.headcount >= 30)::numeric / nullif(count(s.id), 0) DESC NULLS LAST, h.id LIMIT 20`,
  },
  {
    title: "How did visits to homes led by a branch go from month to month and against the year before?",
    operation: `{ visitCountAggregates(where: { youthHome: { leadBranch: { kind: { in: [BRANCH, GENERAL_BRANCH] } } } }, first: 100) { nodes {
      groupedBy { day { truncate(unit: MONTH) } } visits { sum } calculated {
        change(of: "visits.sum", relative: true) yearly: change(of: "visits.sum", since: YEAR_BEFORE, relative: true) smooth: movingAverage(of: "visits.sum", periods: 3) } } } }`,
    sql: `SELECT month::date AS month, visits, visits::numeric / nullif(sum(visits) OVER earlier, 0) - 1 AS change, visits::numeric / nullif(sum(visits) OVER year_before, 0) - 1 AS yearly,
        avg(visits) OVER (ORDER BY month RANGE '2 months' PRECEDING) AS smooth
      FROM (SELECT date_trunc('month', v.day::timestamp) AS month, sum(v.visits) AS visits FROM visit_count v JOIN youth_home h ON h.id = v.youth_home_id
        JOIN branch b ON b.id = h.lead_branch_id WHERE b.kind IN ('BRANCH', 'GENERAL_BRANCH') GROUP BY 1) AS months
      WINDOW earlier AS (ORDER BY month RANGE BETWEEN '1 month' PRECEDING AND '1 month' PRECEDING),
        year_before AS (ORDER BY month RANGE BETWEEN '1 year' PRECEDING AND '1 year' PRECEDING) ORDER BY month`,
  },
  {
    title: "How do homes score with inspectors, announced or not, by the kind of their lead branch?",
    operation: `{ inspectionAggregates(where: { youthHome: { status: { eq: OPEN } } }) { nodes { groupedBy { inspectorKind youthHome { leadBranch { kind } } } count score { avg min }
      calculated { place: rank(of: "score.avg", within: ["groupedBy.inspectorKind"]) gap: difference(of: "score.avg", minus: "score.min") } } } }`,
    sql: `SELECT *, rank() OVER (PARTITION BY inspector_kind ORDER BY mean DESC) AS place, mean - least AS gap FROM (
        SELECT i.inspector_kind, b.kind, count(*) AS n, avg(i.score) AS mean, min(i.score) AS least FROM inspection i JOIN youth_home h ON h.id = i.youth_home_id
        LEFT JOIN branch b ON b.id = h.lead_branch_id WHERE h.status = 'OPEN' GROUP BY 1, 2) AS scored ORDER BY inspector_kind, kind NULLS LAST`,
  },
  {
    title: "Which homes have most sessions that volunteers helped with?",
    operation: `{ youthHomes(orderBy: [{ sessions: { where: { serviceRecords: { some: {} } }, count: DESC } }, { name: ASC }]) { nodes {
      name helped: sessions(where: { serviceRecords: { some: {} } }) { totalCount } sessions { totalCount } } } }`,
    sql: `SELECT h.name, count(s.id) FILTER (WHERE s.id IN (SELECT session_id FROM service_record)) AS helped, count(s.id) AS n
      FROM youth_home h LEFT JOIN session s ON s.youth_home_id = h.id GROUP BY h.id ORDER BY helped DESC, h.name, h.id LIMIT 20`,
  },
  {
    title: "How many communities have no Youth Home, one, or more, and how many branches stand in them?",
    operation: `{ divisionAggregates(where: { level: { in: [STREET, TOWN, RESIDENTS_COMMITTEE, VILLAGERS_COMMITTEE] }, closedEdition: { isNull: true } }) { nodes {
      groupedBy { level youthHomes { count(buckets: [0, 1, 2]) } } count withBranch: filtered(where: { branches: { some: {} } }) { count }
      calculated { ratio(of: "withBranch.count", per: "count") } } } }`,
    sql: `SELECT level, least(homes, 2) AS homes_from, count(*) AS n, count(*) FILTER (WHERE led) AS with_branch, count(*) FILTER (WHERE led)::numeric / count(*) AS part
      FROM (SELECT d.level, (SELECT count(*) FROM youth_home h JOIN tree ON below = h.division_id WHERE above = d.id) AS homes,
        EXISTS (SELECT FROM branch b JOIN tree ON below = b.division_id WHERE above = d.id) AS led
        FROM division d WHERE d.level <> 'DISTRICT' AND d.closed_edition IS NULL) AS counted GROUP BY 1, 2 ORDER BY 1, 2`,
  },
  {
    title: "Which towns have the fewest places in Youth Homes for each volunteer?",
    operation: `{ divisions(
      where: { level: { in: [STREET, TOWN] }, closedEdition: { isNull: true }, youthHomes: { count: { gte: 1 } } }
      orderBy: [{ youthHomes: { sum: { capacity: ASC } }, per: { volunteers: { count: ASC } } }, { name: ASC }]
    ) { nodes { name forces { volunteers { totalCount } } youthHomes { totalCount } } } }`,
    sql: `SELECT d.name, v.n AS volunteers, h.n AS homes FROM division d
      CROSS JOIN LATERAL (SELECT count(*) AS n FROM volunteer JOIN tree ON below = division_id WHERE above = d.id) AS v
      CROSS JOIN LATERAL (SELECT count(*) AS n, sum(capacity) AS places FROM youth_home JOIN tree ON below = division_id WHERE above = d.id) AS h
      WHERE d.level IN ('STREET', 'TOWN') AND d.closed_edition IS NULL AND h.n >= 1
      ORDER BY h.places::numeric / nullif(v.n, 0) NULLS LAST, d.name, d.id LIMIT 20`,
  },
  {
    title: "Which bookings by branches come nearest to filling the home?",
    operation: `{ bookings(
      where: { partySize: { field: { lt: "youthHome.capacity" } }, branch: { status: { eq: ACTIVE } } }
      orderBy: [{ partySize: DESC, per: { youthHome: { capacity: DESC } } }]
      first: 50
    ) { nodes { partySize status youthHome { name capacity } branch { name } } } }`,
    sql: `SELECT k.party_size, k.status, h.name AS home, h.capacity, b.name AS branch FROM booking k JOIN youth_home h ON h.id = k.youth_home_id
      JOIN branch b ON b.id = k.branch_id WHERE k.party_size < h.capacity AND b.status = 'ACTIVE'
      ORDER BY k.party_size::numeric / nullif(h.capacity, 0) DESC NULLS LAST, k.id LIMIT 50`,
  },
  {
    title: "For which resources are homes of each level booked, and what part of their bookings is that?",
    operation: `{ bookingAggregates(where: { session: {} }, orderBy: [{ by: "calculated.part", direction: DESC }, { by: "groupedBy.session.activity.resource.kind" }]) { nodes {
      groupedBy { session { activity { resource { kind } } } youthHome { level } } count partySize { median } calculated { part: share(of: "count", within: ["groupedBy.youthHome.level"]) } } } }`,
    sql: `SELECT r.kind, h.level, count(*) AS n, percentile_cont(0.5) WITHIN GROUP (ORDER BY k.party_size) AS size, count(*) / sum(count(*)) OVER (PARTITION BY h.level) AS part
      FROM booking k JOIN youth_home h ON h.id = k.youth_home_id JOIN session s ON s.id = k.session_id JOIN activity a ON a.id = s.activity_id
      LEFT JOIN resource r ON r.id = a.resource_id GROUP BY 1, 2 ORDER BY part DESC, r.kind NULLS LAST, h.level NULLS LAST`,
  },
  {
    title:
      "How many times did branches of a few members book each ordinary home, those they never booked too?",
    operation: `{ bookingAggregates(
      where: { youthHome: { level: { eq: ORDINARY } }, branch: { memberCount: { gte: 1, lt: 6 } } }
      fill: ZERO
      having: { by: "count", is: { lt: 8 } }
      orderBy: [{ by: "count", direction: DESC }, { by: "groupedBy.youthHome.name" }]
    ) { nodes { groupedBy { youthHome { name } } count branch { distinctCount } partySize { avg } calculated { share(of: "count") } } } }`,
    sql: `SELECT * FROM (SELECT h.name, count(k.id) AS n, count(DISTINCT k.branch_id) AS branches, avg(k.party_size) AS size, count(k.id) / sum(count(k.id)) OVER () AS part
        FROM youth_home h LEFT JOIN (SELECT booking.* FROM booking JOIN branch ON branch.id = branch_id AND member_count >= 1 AND member_count < 6) AS k
          ON k.youth_home_id = h.id WHERE h.level = 'ORDINARY' GROUP BY h.id) AS homes WHERE n < 8 ORDER BY n DESC, name`,
  },
  {
    title: "Which homes were full at least once, and how does their branch's size stand to their sessions?",
    operation: `{ youthHomes(
      where: { sessions: { where: { headcount: { field: { gte: "youthHome.capacity" } } }, count: { gte: 1 } } }
      orderBy: [{ leadBranch: { memberCount: DESC }, minus: { sessions: { count: DESC } } }]
    ) { nodes { name leadBranch { memberCount } sessions { totalCount } } } }`,
    sql: `SELECT h.name, b.member_count, held.n FROM youth_home h LEFT JOIN branch b ON b.id = h.lead_branch_id
      CROSS JOIN LATERAL (SELECT count(*) AS n, max(headcount) AS most FROM session WHERE youth_home_id = h.id) AS held
      WHERE held.most >= h.capacity ORDER BY b.member_count - held.n DESC NULLS LAST, h.id LIMIT 20`,
  },
];
