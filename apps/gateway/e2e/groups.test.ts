import { ask, sql, subtree } from "./ask";

interface Groups<Key, Numbers> {
  totalCount: number;
  nodes: ({ groupedBy: Key; count: number } & Numbers)[];
}

it("the visits of every Youth Home by month of Shanghai, empty months included, add up to what the venues hold", async () => {
  const { visitCountAggregates } = await ask<{
    visitCountAggregates: Groups<
      { youthHome: { id: string; name: string }; day: { truncate: string } },
      { visits: { sum: number } }
    >;
  }>(`{ visitCountAggregates(first: 200, fill: ZERO, where: { day: { between: { from: "2021-04-01", to: "2021-09-01" } } }) {
    totalCount nodes { groupedBy { youthHome { id name } day { truncate(unit: MONTH) } } count visits { sum } } } }`);
  const rows = await sql<{ name: string; month: string; days: number; visits: number }>(
    "venues",
    `SELECT name, (month)::date::text AS month,
       (SELECT count(*)::int FROM visit_count WHERE youth_home_id = youth_home.id AND date_trunc('month', day::timestamp) = month) AS days,
       (SELECT COALESCE(sum(visits), 0)::int FROM visit_count WHERE youth_home_id = youth_home.id AND date_trunc('month', day::timestamp) = month) AS visits
     FROM youth_home, generate_series('2021-04-01'::timestamp, '2021-08-01', '1 month') AS month
     WHERE EXISTS (SELECT FROM visit_count WHERE youth_home_id = youth_home.id AND day >= '2021-04-01' AND day < '2021-09-01')`,
  );
  const keyed = (list: { name: string; month: string; days: number; visits: number }[]): string[] =>
    list.map(({ name, month, days, visits }) => [name, month, days, visits].join(" ")).sort();
  expect(visitCountAggregates.totalCount).toBe(rows.length);
  expect(rows.some(({ days }) => days === 0)).toBe(true);
  expect(
    keyed(
      visitCountAggregates.nodes.map(({ groupedBy, count, visits }) => ({
        name: groupedBy.youthHome.name,
        month: groupedBy.day.truncate,
        days: count,
        visits: visits.sum,
      })),
    ),
  ).toEqual(keyed(rows));
});

it("members of branches by sub-district and town: the number of branches, the median, and how many are small", async () => {
  const { branchAggregates } = await ask<{
    branchAggregates: Groups<
      {
        division: {
          rollUp: { code: string | null; node: { volunteerOrganizations: { totalCount: number } } | null };
        };
      },
      { memberCount: { median: number }; small: { count: number } }
    >;
  }>(`{ branchAggregates(where: { kind: { in: [BRANCH, JOINT_BRANCH] } }, orderBy: [{ by: "count", direction: DESC }], first: 200) { totalCount nodes {
    groupedBy { division { rollUp(level: [STREET, TOWN]) { code node { volunteerOrganizations { totalCount } } } } }
    count memberCount { median } small: filtered(where: { memberCount: { lt: 3 } }) { count } } } }`);
  const streets = await sql<{ code: string }>(
    "organization",
    "SELECT code FROM division WHERE level IN ('STREET', 'TOWN')",
  );
  const counts = branchAggregates.nodes.map(({ count }) => count);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  for (const { groupedBy, count, memberCount, small } of branchAggregates.nodes) {
    const { code, node } = groupedBy.division.rollUp;
    const [row] = await sql<{ n: number; median: number; small: number }>(
      "organization",
      `SELECT count(*)::int AS n, percentile_cont(0.5) WITHIN GROUP (ORDER BY member_count) AS median, (count(*) FILTER (WHERE member_count < 3))::int AS small
       FROM branch WHERE kind IN ('BRANCH', 'JOINT_BRANCH') AND division_id = ANY($1)`,
      [await subtree(code ?? "")],
    );
    expect({ n: count, median: memberCount.median, small: small.count }).toEqual(row);
    expect(node?.volunteerOrganizations.totalCount).toBeGreaterThanOrEqual(0);
  }
  expect(branchAggregates.totalCount).toBeLessThanOrEqual(streets.length);
  expect(branchAggregates.nodes.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(300);
});

it("sessions by hour of the day are those of Shanghai, whatever zone the server lives in", async () => {
  const { sessionAggregates } = await ask<{
    sessionAggregates: Groups<{ startsAt: { hourOfDay: number; dayOfWeek: number } }, object>;
  }>(
    "{ sessionAggregates(first: 200) { totalCount nodes { groupedBy { startsAt { hourOfDay dayOfWeek } } count } } }",
  );
  const rows = await sql<{ hour: number; day: number; n: number }>(
    "programs",
    `SELECT extract(hour FROM at)::int AS hour, extract(isodow FROM at)::int AS day, count(*)::int AS n
     FROM (SELECT starts_at + interval '8 hours' AS at FROM session) AS shanghai GROUP BY 1, 2 ORDER BY 1, 2`,
  );
  expect(
    sessionAggregates.nodes.map(({ groupedBy, count }) => ({
      hour: groupedBy.startsAt.hourOfDay,
      day: groupedBy.startsAt.dayOfWeek,
      n: count,
    })),
  ).toEqual(rows.slice(0, 200));
});

it("the posts of every community with a project are grouped under it, by role, from two services", async () => {
  const { projects } = await ask<{
    projects: {
      nodes: {
        division: { code: string; forces: { cadreAggregates: Groups<{ role: string }, object> } };
      }[];
    };
  }>(`{ projects { nodes { division { code forces {
    cadreAggregates(orderBy: [{ by: "groupedBy.role" }]) { nodes { groupedBy { role } count } } } } } } }`);
  expect(projects.nodes.length).toBeGreaterThan(0);
  for (const { division } of projects.nodes) {
    const rows = await sql<{ role: string; count: number }>(
      "workforce",
      "SELECT role, count(*)::int FROM post WHERE division_id = ANY($1) AND ends_on IS NULL GROUP BY role ORDER BY role",
      [await subtree(division.code)],
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(
      division.forces.cadreAggregates.nodes.map(({ groupedBy, count }) => ({ role: groupedBy.role, count })),
    ).toEqual(rows);
  }
});
