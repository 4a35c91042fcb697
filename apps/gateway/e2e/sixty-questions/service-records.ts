import { shownHours, type Question } from "./question";

/** Records of volunteer service. */
export const serviceRecords: Question[] = [
  {
    title: "How many hours did each volunteer organization serve at sessions, and which part of all hours?",
    operation: `{ serviceRecordAggregates(where: { session: { status: { eq: HELD } } }, orderBy: [{ by: "hours.sum", direction: DESC }]) { nodes {
      groupedBy { volunteer { organizations { name } } } count hours { sum } calculated { share(of: "hours.sum") } } } }`,
    sql: `SELECT name, count(*) AS n, sum(hours) AS hours, sum(hours) / (SELECT sum(shown.hours) FROM ${shownHours} AS shown
          JOIN service_record r ON r.id = shown.id JOIN session s ON s.id = r.session_id WHERE s.status = 'HELD') AS part
      FROM (SELECT DISTINCT r.id, o.name, shown.hours FROM service_record r JOIN ${shownHours} AS shown ON shown.id = r.id
        JOIN session s ON s.id = r.session_id AND s.status = 'HELD' LEFT JOIN volunteer_membership m ON m.volunteer_id = r.volunteer_id
        LEFT JOIN volunteer_organization o ON o.id = m.volunteer_organization_id) AS served
      GROUP BY name ORDER BY sum(hours) DESC`,
  },
  {
    title: "How do hours at activities of volunteer service add up month by month?",
    operation: `{ serviceRecordAggregates(where: { session: { activity: { kind: { eq: VOLUNTEER_SERVICE } } } }) { nodes {
      groupedBy { startsAt { date(unit: MONTH) } } hours { sum } calculated {
        soFar: runningTotal(of: "hours.sum") smooth: movingAverage(of: "hours.sum", periods: 2) grown: change(of: "hours.sum", relative: true) } } } }`,
    sql: `SELECT month::date AS month, hours, sum(hours) OVER (ORDER BY month) AS so_far, avg(hours) OVER (ORDER BY month RANGE '1 month' PRECEDING) AS smooth,
        (hours - sum(hours) OVER before) / nullif(sum(hours) OVER before, 0) AS grown
      FROM (SELECT date_trunc('month', r.starts_at AT TIME ZONE 'Asia/Shanghai') AS month, sum(shown.hours) AS hours
        FROM service_record r JOIN ${shownHours} AS shown ON shown.id = r.id JOIN session s ON s.id = r.session_id
        JOIN activity a ON a.id = s.activity_id WHERE a.kind = 'VOLUNTEER_SERVICE' GROUP BY 1) AS months
      WINDOW before AS (ORDER BY month RANGE BETWEEN '1 month' PRECEDING AND '1 month' PRECEDING) ORDER BY month`,
  },
  {
    title: "How long does a volunteer serve at each kind of activity?",
    operation: `{ serviceRecordAggregates(having: { by: "count", is: { gte: 5 } }, orderBy: [{ by: "calculated.each", direction: DESC }, { by: "groupedBy.session.activity.kind" }]) { nodes {
      groupedBy { session { activity { kind } } } count volunteer { distinctCount }
      calculated { each: ratio(of: "hours.sum", per: "volunteer.distinctCount") } hours { sum } } } }`,
    sql: `SELECT a.kind, count(*) AS n, count(DISTINCT r.volunteer_id) AS volunteers, sum(shown.hours) / count(DISTINCT r.volunteer_id) AS each, sum(shown.hours) AS hours
      FROM service_record r JOIN ${shownHours} AS shown ON shown.id = r.id JOIN session s ON s.id = r.session_id JOIN activity a ON a.id = s.activity_id
      GROUP BY a.kind HAVING count(*) >= 5 ORDER BY each DESC NULLS LAST, a.kind`,
  },
  {
    title: "In which Youth Home of each level do volunteers serve most?",
    operation: `{ serviceRecordAggregates(
      where: { session: { youthHome: {} } }
      having: { by: "calculated.place", is: { lte: 2 } }
      orderBy: [{ by: "groupedBy.session.youthHome.level" }, { by: "calculated.place" }, { by: "groupedBy.session.youthHome.name" }]
    ) { nodes { groupedBy { session { youthHome { level name } } } count
      calculated { place: rank(of: "count", within: ["groupedBy.session.youthHome.level"]) } } } }`,
    sql: `SELECT * FROM (SELECT h.level, h.name, count(*) AS n, rank() OVER (PARTITION BY h.level ORDER BY count(*) DESC) AS place
        FROM service_record r JOIN session s ON s.id = r.session_id JOIN youth_home h ON h.id = s.youth_home_id GROUP BY 1, 2) AS ranked
      WHERE place <= 2 ORDER BY level NULLS LAST, place, name`,
  },
  {
    title: "How many hours are served in the homes that each branch leads, altogether and for each record?",
    operation: `{ serviceRecordAggregates(
      where: { session: { youthHome: { leadBranch: { status: { eq: ACTIVE } } } } }
      orderBy: [{ by: "calculated.rate", direction: DESC }, { by: "groupedBy.session.youthHome.leadBranch.name" }]
    ) { nodes { groupedBy { session { youthHome { leadBranch { name } } } } hours { sum } calculated { rate: ratio(of: "hours.sum", per: "count") } count } } }`,
    sql: `SELECT b.name, sum(shown.hours) AS hours, sum(shown.hours) / count(*) AS rate, count(*) AS n
      FROM service_record r JOIN ${shownHours} AS shown ON shown.id = r.id JOIN session s ON s.id = r.session_id
      JOIN youth_home h ON h.id = s.youth_home_id JOIN branch b ON b.id = h.lead_branch_id
      WHERE b.status = 'ACTIVE' GROUP BY b.name ORDER BY rate DESC NULLS LAST, b.name`,
  },
  {
    title: "How did records from Youth Homes come about, week by week in spring?",
    operation: `{ serviceRecordAggregates(
      where: { session: { youthHome: {} }, startsAt: { between: { from: "2021-03-01T00:00:00+08:00", to: "2021-05-03T00:00:00+08:00" } } }
      fill: ZERO
      first: 200
    ) { nodes { groupedBy { startsAt { date(unit: WEEK) } } count calculated { change(of: "count") } byHand: filtered(where: { entryMethod: { ne: CHECK_IN_OUT } }) { count } } } }`,
    sql: `SELECT week::date AS week, n, n - lag(n) OVER (ORDER BY week) AS change, by_hand FROM (
        SELECT week, count(r.id) AS n, count(r.id) FILTER (WHERE entry_method <> 'CHECK_IN_OUT') AS by_hand
        FROM generate_series(timestamp '2021-03-01', '2021-04-26', '7 days') AS week
        LEFT JOIN (SELECT r.* FROM service_record r JOIN session s ON s.id = r.session_id WHERE s.youth_home_id IS NOT NULL) AS r
          ON date_trunc('week', r.starts_at AT TIME ZONE 'Asia/Shanghai') = week GROUP BY week) AS weeks ORDER BY week`,
  },
  {
    title: "Which two volunteer organizations serve most at each kind of activity?",
    operation: `{ serviceRecordAggregates(
      where: { volunteer: { organizations: { some: {} } } }
      having: { by: "calculated.place", is: { lte: 2 } }
      orderBy: [{ by: "groupedBy.session.activity.kind" }, { by: "calculated.place" }, { by: "groupedBy.volunteer.organizations.name" }]
      first: 100
    ) { nodes { groupedBy { session { activity { kind } } volunteer { organizations { name } } } hours { sum }
      calculated { place: rank(of: "hours.sum", within: ["groupedBy.session.activity.kind"]) } } } }`,
    sql: `SELECT * FROM (SELECT kind, name, sum(hours) AS hours, rank() OVER (PARTITION BY kind ORDER BY sum(hours) DESC NULLS LAST) AS place
        FROM (SELECT DISTINCT r.id, a.kind, o.name, shown.hours FROM service_record r JOIN ${shownHours} AS shown ON shown.id = r.id
          JOIN session s ON s.id = r.session_id JOIN activity a ON a.id = s.activity_id JOIN volunteer_membership m ON m.volunteer_id = r.volunteer_id
          JOIN volunteer_organization o ON o.id = m.volunteer_organization_id) AS served GROUP BY 1, 2) AS ranked
      WHERE place <= 2 AND hours IS NOT NULL ORDER BY kind, place, name`,
  },
  {
    title:
      "How many records, shown hours and hours each have volunteers with a post in a branch, by its kind, those without one too?",
    operation: `{ serviceRecordAggregates { nodes { groupedBy { volunteer { person { posts { branch { kind } } } } } count hours { sum avg }
      calculated { each: ratio(of: "hours.sum", per: "count") } } } }`,
    sql: `SELECT kind, count(*) AS n, sum(hours) AS hours, avg(hours) AS mean, sum(hours) / count(*) AS each FROM (
        SELECT DISTINCT r.id, b.kind, shown.hours FROM service_record r JOIN ${shownHours} AS shown ON shown.id = r.id
        JOIN volunteer v ON v.id = r.volunteer_id LEFT JOIN post p ON p.person_id = v.person_id LEFT JOIN branch b ON b.id = p.branch_id) AS served
      GROUP BY kind ORDER BY kind NULLS LAST`,
  },
  {
    title: "Which records begin after the session itself, at the sessions that drew most?",
    operation: `{ serviceRecords(
      where: { startsAt: { field: { gt: "session.startsAt" } } }
      orderBy: [{ session: { headcount: DESC } }, { startsAt: DESC, minus: { session: { startsAt: DESC } } }]
      first: 40
    ) { nodes { startsAt entryMethod session { startsAt headcount } } } }`,
    sql: `SELECT r.starts_at, r.entry_method, s.starts_at AS session_starts_at, s.headcount FROM service_record r JOIN session s ON s.id = r.session_id
      WHERE r.starts_at > s.starts_at ORDER BY s.headcount DESC NULLS LAST, r.starts_at - s.starts_at DESC, r.id LIMIT 40`,
  },
  {
    title: "Which records from activities of branches waited longest for approval?",
    operation: `{ serviceRecords(
      where: { approvedAt: { isNull: false }, session: { activity: { branch: { kind: { in: [BRANCH, GENERAL_BRANCH, WORK_COMMITTEE] } } } } }
      orderBy: [{ approvedAt: DESC, minus: { startsAt: DESC } }]
      first: 30
    ) { nodes { startsAt approvedAt session { headcount activity { kind } } } } }`,
    sql: `SELECT r.starts_at, r.approved_at, s.headcount, a.kind FROM service_record r JOIN session s ON s.id = r.session_id JOIN activity a ON a.id = s.activity_id
      JOIN branch b ON b.id = a.branch_id WHERE r.approved_at IS NOT NULL AND b.kind IN ('BRANCH', 'GENERAL_BRANCH', 'WORK_COMMITTEE')
      ORDER BY r.approved_at - r.starts_at DESC, r.id LIMIT 30`,
  },
  {
    title:
      "On which weekdays do volunteers serve in homes with more than thirty places, in Shanghai and by the clock of UTC?",
    operation: `{ serviceRecordAggregates(where: { session: { youthHome: { capacity: { gt: 30 } } } }, first: 200) { nodes {
      groupedBy { startsAt { dayOfWeek hourOfDay utc: hourOfDay(timeZone: "UTC") } } count hours { avg } calculated { rank(of: "count") } } } }`,
    sql: `SELECT *, rank() OVER (ORDER BY n DESC) AS place FROM (
        SELECT extract(isodow FROM r.starts_at AT TIME ZONE 'Asia/Shanghai') AS weekday, extract(hour FROM r.starts_at AT TIME ZONE 'Asia/Shanghai') AS hour,
          extract(hour FROM r.starts_at AT TIME ZONE 'UTC') AS utc, count(*) AS n, avg(shown.hours) AS mean
        FROM service_record r JOIN ${shownHours} AS shown ON shown.id = r.id JOIN session s ON s.id = r.session_id JOIN youth_home h ON h.id = s.youth_home_id
        WHERE h.capacity > 30 GROUP BY 1, 2, 3) AS counted ORDER BY 1, 2, 3`,
  },
  {
    title:
      "How many hours were served for each project, none among them, and how does each stand to the largest?",
    operation: `{ serviceRecordAggregates(where: { session: { activity: { project: {} } } }, fill: ZERO, orderBy: [{ by: "calculated.place" }, { by: "groupedBy.session.activity.project.shortName" }]) {
      nodes { groupedBy { session { activity { project { shortName } } } } count hours { sum } calculated { place: rank(of: "count") share(of: "hours.sum") } } } }`,
    sql: `SELECT p.short_name, count(served.id) AS n, coalesce(sum(served.hours), 0) AS hours, rank() OVER (ORDER BY count(served.id) DESC) AS place,
        coalesce(sum(served.hours), 0) / sum(sum(served.hours)) OVER () AS part
      FROM project p LEFT JOIN (SELECT r.id, a.project_id, shown.hours FROM service_record r JOIN ${shownHours} AS shown ON shown.id = r.id
        JOIN session s ON s.id = r.session_id JOIN activity a ON a.id = s.activity_id) AS served ON served.project_id = p.id
      GROUP BY p.short_name ORDER BY place, p.short_name NULLS LAST`,
  },
  {
    title:
      "On which days of Berlin, where clocks change in March, do volunteers serve in Youth Homes, and how many more than the day before?",
    operation: `{ serviceRecordAggregates(
      where: { session: { youthHome: {} }, startsAt: { between: { from: "2021-03-20T00:00:00+01:00", to: "2021-04-11T00:00:00+02:00" } } }
      fill: ZERO
      first: 100
    ) { nodes { groupedBy { startsAt { truncate(unit: DAY, timeZone: "Europe/Berlin") } } count calculated { change(of: "count") smooth: movingAverage(of: "count", periods: 7) } } } }`,
    sql: `SELECT day AT TIME ZONE 'Europe/Berlin' AS day, n, n - lag(n) OVER (ORDER BY day) AS change, avg(n) OVER (ORDER BY day ROWS 6 PRECEDING) AS smooth FROM (
        SELECT day, (SELECT count(*) FROM service_record r JOIN session s ON s.id = r.session_id WHERE s.youth_home_id IS NOT NULL
          AND date_trunc('day', r.starts_at AT TIME ZONE 'Europe/Berlin') = day) AS n
        FROM generate_series(timestamp '2021-03-20', '2021-04-10', '1 day') AS day) AS days ORDER BY day`,
  },
  {
    title:
      "Which part of all volunteers served at sessions that a home was booked for, and how often more than once?",
    operation: `{ serviceRecordAggregates { nodes { groupedBy { session { bookings { status } } } count volunteer { distinctCount } calculated {
      share(of: "volunteer.distinctCount") again: difference(of: "count", minus: "volunteer.distinctCount") } } } }`,
    sql: `SELECT k.status, count(DISTINCT r.id) AS n, count(DISTINCT r.volunteer_id) AS volunteers,
        count(DISTINCT r.volunteer_id)::numeric / (SELECT count(DISTINCT volunteer_id) FROM service_record) AS part,
        count(DISTINCT r.id) - count(DISTINCT r.volunteer_id) AS again
      FROM service_record r LEFT JOIN booking k ON k.session_id = r.session_id GROUP BY k.status ORDER BY k.status NULLS LAST`,
  },
];
