import type { Question } from "./question";

/** Sessions of activities. */
export const sessions: Question[] = [
  {
    title:
      "How did attendance in Youth Homes go month by month, against the month before and over three months?",
    operation: `{ sessionAggregates(
      where: { youthHome: { status: { eq: OPEN } }, startsAt: { between: { from: "2020-07-01T00:00:00+08:00", to: "2021-07-01T00:00:00+08:00" } } }
      fill: ZERO
    ) { nodes { groupedBy { startsAt { date(unit: MONTH) } } headcount { sum } calculated {
      change(of: "headcount.sum") grown: change(of: "headcount.sum", relative: true)
      smooth: movingAverage(of: "headcount.sum", periods: 3) soFar: runningTotal(of: "headcount.sum") } } } }`,
    sql: `SELECT month::date AS month, heads, heads - lag(heads) OVER w AS change, (heads - lag(heads) OVER w)::numeric / nullif(lag(heads) OVER w, 0) AS grown,
        avg(heads) OVER (ORDER BY month ROWS 2 PRECEDING) AS smooth, sum(heads) OVER w AS so_far
      FROM (SELECT month, coalesce((SELECT sum(headcount) FROM session s JOIN youth_home h ON h.id = s.youth_home_id
          WHERE h.status = 'OPEN' AND date_trunc('month', s.starts_at AT TIME ZONE 'Asia/Shanghai') = month), 0) AS heads
        FROM generate_series(timestamp '2020-07-01', '2021-06-01', '1 month') AS month) AS months WINDOW w AS (ORDER BY month) ORDER BY month`,
  },
  {
    title: "How many sessions with volunteers are there each month against the same month a year before?",
    operation: `{ sessionAggregates(where: { serviceRecords: { some: {} } }) { nodes {
      groupedBy { startsAt { date(unit: MONTH) } } count calculated {
        before: previous(of: "count", since: YEAR_BEFORE) change(of: "count", since: YEAR_BEFORE) } } } }`,
    sql: `WITH months AS (SELECT date_trunc('month', starts_at AT TIME ZONE 'Asia/Shanghai') AS month, count(*) AS n FROM session
        WHERE id IN (SELECT session_id FROM service_record) GROUP BY 1)
      SELECT this.month::date AS month, this.n, earlier.n AS before, this.n - earlier.n AS change
      FROM months this LEFT JOIN months earlier ON earlier.month = this.month - interval '1 year' ORDER BY this.month`,
  },
  {
    title: "Which three Youth Homes had most person-times in each quarter?",
    operation: `{ sessionAggregates(
      where: { youthHome: {} }
      having: { by: "calculated.place", is: { lte: 3 } }
      orderBy: [{ by: "groupedBy.startsAt.date" }, { by: "calculated.place" }, { by: "groupedBy.youthHome.name" }]
      first: 100
    ) { nodes { groupedBy { startsAt { date(unit: QUARTER) } youthHome { name } } headcount { sum }
      calculated { place: rank(of: "headcount.sum", within: ["groupedBy.startsAt.date"]) } } } }`,
    sql: `SELECT * FROM (SELECT date_trunc('quarter', s.starts_at AT TIME ZONE 'Asia/Shanghai')::date AS quarter, h.name, sum(headcount) AS heads,
          rank() OVER (PARTITION BY date_trunc('quarter', s.starts_at AT TIME ZONE 'Asia/Shanghai') ORDER BY sum(headcount) DESC) AS place
        FROM session s JOIN youth_home h ON h.id = s.youth_home_id GROUP BY 1, 2, date_trunc('quarter', s.starts_at AT TIME ZONE 'Asia/Shanghai')) AS ranked
      WHERE place <= 3 ORDER BY quarter, place, name`,
  },
  {
    title: "At which hour of Berlin do sessions in Youth Homes begin, and on which days there?",
    operation: `{ sessionAggregates(where: { youthHome: {} }, first: 100) { nodes { groupedBy { startsAt {
      hourOfDay(timeZone: "Europe/Berlin") dayOfWeek(timeZone: "Europe/Berlin") } } count calculated { share(of: "count") } } } }`,
    sql: `SELECT extract(hour FROM starts_at AT TIME ZONE 'Europe/Berlin') AS hour, extract(isodow FROM starts_at AT TIME ZONE 'Europe/Berlin') AS weekday,
        count(*) AS n, count(*) / sum(count(*)) OVER () AS part
      FROM session WHERE youth_home_id IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2`,
  },
  {
    title: "How well attended are sessions by the number of volunteers who served at them?",
    operation: `{ sessionAggregates { nodes { groupedBy { serviceRecords { count(where: { approvedAt: { isNull: false } }, buckets: [0, 1, 5, 10, 20]) } }
      count headcount { sum avg median } calculated { share(of: "headcount.sum") } } } }`,
    sql: `SELECT CASE WHEN served >= 20 THEN 20 WHEN served >= 10 THEN 10 WHEN served >= 5 THEN 5 WHEN served >= 1 THEN 1 ELSE 0 END AS bucket,
        count(*) AS n, sum(headcount) AS heads, avg(headcount) AS mean, percentile_cont(0.5) WITHIN GROUP (ORDER BY headcount) AS median,
        sum(headcount) / sum(sum(headcount)) OVER () AS part
      FROM (SELECT headcount, (SELECT count(*) FROM service_record r WHERE r.session_id = s.id AND r.approved_at IS NOT NULL) AS served FROM session s) AS counted
      GROUP BY 1 ORDER BY 1`,
  },
  {
    title: "From which resources are sessions in Youth Homes drawn, those without any among them?",
    operation: `{ sessionAggregates(where: { youthHome: { level: { eq: ORDINARY } } }, fill: ZERO, orderBy: [{ by: "count", direction: DESC }, { by: "groupedBy.activity.resource.kind" }]) {
      nodes { groupedBy { activity { resource { kind name } } } count headcount { sum avg } calculated { share(of: "count") } } } }`,
    sql: `SELECT r.kind, r.name, count(s.id) AS n, coalesce(sum(s.headcount), 0) AS heads, avg(s.headcount) AS mean, count(s.id) / sum(count(s.id)) OVER () AS part
      FROM resource r LEFT JOIN activity a ON a.resource_id = r.id
      LEFT JOIN session s ON s.activity_id = a.id AND s.youth_home_id IN (SELECT id FROM youth_home WHERE level = 'ORDINARY')
      GROUP BY r.id ORDER BY n DESC, r.kind`,
  },
  {
    title: "How few towns and sub-districts make up most of the person-times?",
    operation: `{ sessionAggregates(where: { division: {} }, orderBy: [{ by: "headcount.sum", direction: DESC }]) { nodes {
      groupedBy { division { rollUp(level: [STREET, TOWN]) { name } } } headcount { sum }
      calculated { share(of: "headcount.sum") soFar: runningTotal(of: "headcount.sum", along: "headcount.sum", direction: DESC) } } } }`,
    sql: `SELECT town.name, sum(s.headcount) AS heads, sum(s.headcount) / sum(sum(s.headcount)) OVER () AS part, sum(sum(s.headcount)) OVER (ORDER BY sum(s.headcount) DESC) AS so_far
      FROM session s LEFT JOIN (SELECT below, d.name FROM tree JOIN division d ON d.id = above WHERE d.level IN ('STREET', 'TOWN')) AS town ON town.below = s.division_id
      WHERE s.division_id IS NOT NULL GROUP BY town.name ORDER BY heads DESC`,
  },
  {
    title: "At which sessions was the Youth Home full?",
    operation: `{ sessions(
      where: { headcount: { field: { gte: "youthHome.capacity" } } }
      orderBy: [{ youthHome: { capacity: DESC }, minus: { headcount: DESC } }, { startsAt: ASC }]
      first: 200
    ) { nodes { startsAt headcount youthHome { name capacity } } } }`,
    sql: `SELECT s.starts_at, s.headcount, h.name, h.capacity FROM session s JOIN youth_home h ON h.id = s.youth_home_id
      WHERE s.headcount >= h.capacity ORDER BY h.capacity - s.headcount DESC, s.starts_at`,
  },
  {
    title: "Which sessions filled the places of their Youth Home best?",
    operation: `{ sessions(
      where: { youthHome: {}, serviceRecords: { none: {} } }
      orderBy: [{ headcount: DESC, per: { youthHome: { capacity: DESC } } }]
      first: 30
    ) { nodes { headcount youthHome { name capacity } } } }`,
    sql: `SELECT s.headcount, h.name, h.capacity FROM session s JOIN youth_home h ON h.id = s.youth_home_id
      WHERE NOT EXISTS (SELECT FROM service_record WHERE session_id = s.id)
      ORDER BY s.headcount::numeric / nullif(h.capacity, 0) DESC NULLS LAST, s.id LIMIT 30`,
  },
  {
    title: "At how many sessions did each volunteer organization help, and how many people came to them?",
    operation: `{ sessionAggregates(orderBy: [{ by: "count", direction: DESC }, { by: "groupedBy.serviceRecords.volunteer.organizations.name" }]) { nodes {
      groupedBy { serviceRecords { volunteer { organizations { name } } } } count headcount { sum } } } }`,
    sql: `SELECT name, count(*) AS n, sum(headcount) AS heads FROM (
        SELECT DISTINCT s.id, s.headcount, o.id AS organization, o.name FROM session s LEFT JOIN service_record r ON r.session_id = s.id
        LEFT JOIN volunteer_membership m ON m.volunteer_id = r.volunteer_id LEFT JOIN volunteer_organization o ON o.id = m.volunteer_organization_id) AS helped
      GROUP BY name ORDER BY n DESC, name NULLS LAST`,
  },
  {
    title: "What part of each kind of activity takes place in homes of which level?",
    operation: `{ sessionAggregates(first: 100) { nodes { groupedBy { activity { kind } youthHome { level } } count calculated {
      part: share(of: "count", within: ["groupedBy.activity.kind"]) } } } }`,
    sql: `SELECT a.kind, h.level, count(*) AS n, count(*) / sum(count(*)) OVER (PARTITION BY a.kind) AS part
      FROM session s JOIN activity a ON a.id = s.activity_id LEFT JOIN youth_home h ON h.id = s.youth_home_id GROUP BY 1, 2 ORDER BY 1, 2 NULLS LAST`,
  },
  {
    title:
      "In which months did volunteers' sessions lose more than a tenth of their audience, and how much of the months before?",
    operation: `{ sessionAggregates(
      where: { serviceRecords: { count: { gte: 3 } } }
      having: { and: [{ by: "calculated.grown", is: { lt: -0.1 } }, { by: "headcount.sum", is: { field: { lt: "calculated.smooth" } } }] }
      orderBy: [{ by: "calculated.grown" }]
    ) { nodes { groupedBy { startsAt { date(unit: MONTH) } } headcount { sum } calculated {
      grown: change(of: "headcount.sum", relative: true) smooth: movingAverage(of: "headcount.sum", periods: 4) } } } }`,
    sql: `SELECT * FROM (SELECT month::date AS month, heads,
          (heads - sum(heads) OVER before)::numeric / nullif(sum(heads) OVER before, 0) AS grown,
          avg(heads) OVER (ORDER BY month RANGE '3 months' PRECEDING) AS smooth
        FROM (SELECT date_trunc('month', starts_at AT TIME ZONE 'Asia/Shanghai') AS month, sum(headcount) AS heads FROM session
          WHERE id IN (SELECT session_id FROM service_record GROUP BY 1 HAVING count(*) >= 3) GROUP BY 1) AS months
        WINDOW before AS (ORDER BY month RANGE BETWEEN '1 month' PRECEDING AND '1 month' PRECEDING)) AS compared
      WHERE grown < -0.1 AND heads < smooth ORDER BY grown`,
  },
  {
    title:
      "How many sessions do the branches behind the activities hold where, by how many officers they have?",
    operation: `{ sessionAggregates(where: { activity: { branch: {} } }) { nodes {
      groupedBy { activity { kind branch { kind posts { count(where: { endsOn: { isNull: true } }, buckets: [0, 2, 4]) } } } } count headcount { sum } } } }`,
    sql: `SELECT a.kind, b.kind AS branch_kind, CASE WHEN p.n >= 4 THEN 4 WHEN p.n >= 2 THEN 2 ELSE 0 END AS bucket, count(*) AS n, sum(s.headcount) AS heads
      FROM session s JOIN activity a ON a.id = s.activity_id JOIN branch b ON b.id = a.branch_id
      CROSS JOIN LATERAL (SELECT count(*) AS n FROM post WHERE branch_id = b.id AND ends_on IS NULL) AS p GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
  },
  {
    title: "Which sessions booked into homes of branches with more than three members took longest?",
    operation: `{ sessions(
      where: { bookings: { some: { status: { eq: COMPLETED } } }, youthHome: { leadBranch: { memberCount: { gt: 3 } } } }
      orderBy: [{ endsAt: DESC, minus: { startsAt: DESC } }, { headcount: DESC }]
      first: 25
    ) { nodes { startsAt endsAt headcount } } }`,
    sql: `SELECT s.starts_at, s.ends_at, s.headcount FROM session s
      WHERE s.id IN (SELECT session_id FROM booking WHERE status = 'COMPLETED')
        AND s.youth_home_id IN (SELECT h.id FROM youth_home h JOIN branch b ON b.id = h.lead_branch_id WHERE b.member_count > 3)
      ORDER BY s.ends_at - s.starts_at DESC, s.headcount DESC NULLS LAST, s.id LIMIT 25`,
  },
  {
    title:
      "How many sessions with volunteers are there for each in a Youth Home, by kind of activity, those never in one too?",
    operation: `{ sessionAggregates(
      where: { status: { eq: HELD } }
      orderBy: [{ by: "calculated.each", direction: DESC }, { by: "groupedBy.activity.kind", direction: DESC }]
    ) { nodes { groupedBy { activity { kind } } helped: filtered(where: { serviceRecords: { some: {} } }) { count } housed: filtered(where: { youthHome: {} }) { count }
      calculated { each: ratio(of: "helped.count", per: "housed.count") more: difference(of: "helped.count", minus: "housed.count") } } } }`,
    sql: `SELECT kind, helped, housed, helped::numeric / nullif(housed, 0) AS each, helped - housed AS more FROM (
        SELECT a.kind, count(*) FILTER (WHERE s.id IN (SELECT session_id FROM service_record)) AS helped, count(s.youth_home_id) AS housed
        FROM session s JOIN activity a ON a.id = s.activity_id WHERE s.status = 'HELD' GROUP BY a.kind) AS kinds
      ORDER BY each DESC NULLS LAST, kind DESC`,
  },
  {
    title:
      "What part of all full sessions is of each kind of activity, how full are the kinds, and which is fullest?",
    operation: `{ sessionAggregates(where: { youthHome: {} }) { nodes { groupedBy { activity { kind } } count
      full: filtered(where: { headcount: { field: { gte: "youthHome.capacity" } } }) { count headcount { sum } }
      calculated { ofFull: share(of: "full.headcount.sum") part: ratio(of: "full.count", per: "count") place: rank(of: "calculated.part") } } } }`,
    sql: `SELECT kind, n, filled, heads, heads / sum(heads) OVER () AS of_full, filled::numeric / n AS part, rank() OVER (ORDER BY filled::numeric / n DESC) AS place
      FROM (SELECT a.kind, count(*) AS n, count(*) FILTER (WHERE s.headcount >= h.capacity) AS filled, sum(s.headcount) FILTER (WHERE s.headcount >= h.capacity) AS heads
        FROM session s JOIN activity a ON a.id = s.activity_id JOIN youth_home h ON h.id = s.youth_home_id GROUP BY a.kind) AS kinds ORDER BY kind`,
  },
  {
    title: "How did the size of sessions with volunteers change from quarter to quarter in the district?",
    operation: `{ sessionAggregates(where: { serviceRecords: { some: {} } }) { nodes {
      groupedBy { startsAt { date(unit: QUARTER) } division { rollUp(level: [DISTRICT]) { name } } } count calculated {
        each: ratio(of: "headcount.sum", per: "count") was: previous(of: "calculated.each")
        change(of: "calculated.each", relative: true) place: rank(of: "calculated.each", direction: ASC) } headcount { sum } } } }`,
    sql: `SELECT quarter, name, n, each, lag(each) OVER quarters AS was, each / lag(each) OVER quarters - 1 AS change, rank() OVER (ORDER BY each) AS place, heads
      FROM (SELECT date_trunc('quarter', s.starts_at AT TIME ZONE 'Asia/Shanghai')::date AS quarter, district.name, count(*) AS n, sum(headcount) AS heads,
          sum(headcount)::numeric / count(*) AS each
        FROM session s LEFT JOIN (SELECT below, d.name FROM tree JOIN division d ON d.id = above WHERE d.level = 'DISTRICT') AS district ON district.below = s.division_id
        WHERE s.id IN (SELECT session_id FROM service_record) GROUP BY 1, 2) AS sized
      WINDOW quarters AS (PARTITION BY name ORDER BY quarter) ORDER BY quarter, name NULLS LAST`,
  },
  {
    title:
      "How many sessions are not known to have left places free, by the level of the home, those elsewhere too?",
    operation: `{ sessionAggregates(where: { not: { headcount: { field: { lt: "youthHome.capacity" } } } }) { nodes { groupedBy { youthHome { level } } count } } }`,
    sql: `SELECT h.level, count(*) AS n FROM session s LEFT JOIN youth_home h ON h.id = s.youth_home_id
      WHERE (s.headcount < h.capacity) IS NOT TRUE GROUP BY h.level ORDER BY h.level NULLS LAST`,
  },
  {
    title: "Which sessions stand against most places in the Youth Homes around them for each who came?",
    operation: `{ sessions(
      where: { division: { youthHomes: { some: {} } } }
      orderBy: [{ division: { youthHomes: { sum: { capacity: DESC } } }, per: { headcount: DESC } }]
      first: 60
    ) { nodes { startsAt headcount division { name } } } }`,
    sql: `SELECT s.starts_at, s.headcount, d.name FROM session s JOIN division d ON d.id = s.division_id
      CROSS JOIN LATERAL (SELECT count(*) AS n, sum(capacity) AS places FROM youth_home JOIN tree ON below = division_id WHERE above = d.id) AS homes
      WHERE homes.n > 0 ORDER BY homes.places::numeric / nullif(s.headcount, 0) DESC NULLS LAST, s.id LIMIT 60`,
  },
];
