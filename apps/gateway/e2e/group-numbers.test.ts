import { ask, send, sql } from "./ask";

interface Numbers {
  count: number;
  memberCount: { avg: number | null; median: number | null; distinctCount: number };
  division: { distinctCount: number };
}
type Groups<Group, All = object> = All & { totalCount: number; nodes: Group[] };

const numbers = "count memberCount { avg median distinctCount } division { distinctCount }";
const storedNumbers = `count(*)::int AS count, avg(member_count)::float8 AS avg,
  percentile_cont(0.5) WITHIN GROUP (ORDER BY member_count) AS median,
  count(DISTINCT member_count)::int AS members, count(DISTINCT division_id)::int AS divisions`;

interface StoredNumbers {
  count: number;
  avg: number | null;
  median: number | null;
  members: number;
  divisions: number;
}
const asStored = ({
  count,
  memberCount: { avg, median, distinctCount },
  division,
}: Numbers): StoredNumbers => ({
  count,
  avg: avg === null ? null : Number(avg.toFixed(6)),
  median,
  members: distinctCount,
  divisions: division.distinctCount,
});
const rounded = ({ avg, ...rest }: StoredNumbers): StoredNumbers => ({
  ...rest,
  avg: avg === null ? null : Number(avg.toFixed(6)),
});

it("numbers about all rows stand above the groups, and each group has the same numbers of its own", async () => {
  const { branchAggregates: all } = await ask<{
    branchAggregates: Groups<Numbers & { groupedBy: { kind: string } }, Numbers & { small: Numbers }>;
  }>(`{ branchAggregates(where: { status: { eq: ACTIVE } }, orderBy: [{ by: "groupedBy.kind" }]) {
    ${numbers} small: filtered(where: { memberCount: { lt: 3 } }) { ${numbers} }
    totalCount nodes { groupedBy { kind } ${numbers} } } }`);
  const active = "FROM branch WHERE status = 'ACTIVE'";
  const [stored] = await sql<StoredNumbers>("organization", `SELECT ${storedNumbers} ${active}`);
  const [small] = await sql<StoredNumbers>(
    "organization",
    `SELECT ${storedNumbers} ${active} AND member_count < 3`,
  );
  const kinds = await sql<StoredNumbers & { kind: string }>(
    "organization",
    `SELECT kind, ${storedNumbers} ${active} GROUP BY kind ORDER BY kind`,
  );
  expect(kinds.length).toBeGreaterThan(2);
  expect(asStored(all)).toEqual(rounded(stored!));
  expect(asStored(all.small)).toEqual(rounded(small!));
  expect(all.nodes.map(node => ({ kind: node.groupedBy.kind, ...asStored(node) }))).toEqual(
    kinds.map(({ kind, ...each }) => ({ kind, ...rounded(each) })),
  );
  expect(all.totalCount).toBe(kinds.length);
});

it("groups are chosen and ordered by numbers and keys in the query's own names, keys of another service too", async () => {
  const { postAggregates } = await ask<{
    postAggregates: Groups<{
      n: number;
      left: { n: number };
      groupedBy: { branch: { what: string }; role: string };
    }>;
  }>(`{ postAggregates(
    having: { or: [{ by: "left.n", is: { gt: 0 } }, { not: { by: "n", is: { lt: 100 } } }] }
    orderBy: [{ by: "left.n", direction: DESC }, { by: "groupedBy.branch.what" }, { by: "groupedBy.role", direction: DESC }]
  ) { totalCount nodes {
    n: count left: filtered(where: { endsOn: { isNull: false } }) { n: count } groupedBy { branch { what: kind } role } } } }`);
  const branches = await sql<{ id: string; kind: string; place: number }>(
    "organization",
    "SELECT branch.id, kind, array_position(enum_range(NULL::branch_kind), kind) AS place FROM branch",
  );
  const branchOf = new Map(branches.map(branch => [branch.id, branch]));
  const posts = await sql<{ branch_id: string; role: string; place: number; left: boolean }>(
    "workforce",
    `SELECT branch_id, role, array_position(enum_range(NULL::post_role), role) AS place, ends_on IS NOT NULL AS left FROM post`,
  );
  interface Counted {
    n: number;
    left: number;
    kind: { kind: string; place: number };
    role: { role: string; place: number };
  }
  const groups = new Map<string, Counted>();
  for (const { branch_id, left, ...role } of posts) {
    const kind = branchOf.get(branch_id)!;
    const key = `${kind.kind} ${role.role}`;
    const group = groups.get(key) ?? { n: 0, left: 0, kind, role };
    groups.set(key, { ...group, n: group.n + 1, left: group.left + Number(left) });
  }
  const expected = [...groups.values()]
    .filter(({ n, left }) => left > 0 || n >= 100)
    .sort(
      (one, other) =>
        other.left - one.left || one.kind.place - other.kind.place || other.role.place - one.role.place,
    );
  expect(expected.length).toBeGreaterThan(2);
  expect(expected.length).toBeLessThan(groups.size);
  expect(postAggregates.nodes).toEqual(
    expected.map(({ n, left, kind, role }) => ({
      n,
      left: { n: left },
      groupedBy: { branch: { what: kind.kind }, role: role.role },
    })),
  );
  expect(postAggregates.totalCount).toBe(expected.length);
});

it("groups are chosen by their first days and instants", async () => {
  const { terms, sessions } = await ask<{
    terms: Groups<{ groupedBy: { number: number } }>;
    sessions: Groups<{ groupedBy: { activity: { kind: string } } }>;
  }>(`{
    terms: termAggregates(having: { by: "startsOn.min", day: { lt: "2018-01-01" } }, orderBy: [{ by: "groupedBy.number" }]) {
      totalCount nodes { groupedBy { number } startsOn { min } } }
    sessions: sessionAggregates(having: { by: "startsAt.max", instant: { gte: "2021-06-30T16:00:00Z" } }, orderBy: [{ by: "groupedBy.activity.kind" }]) {
      totalCount nodes { groupedBy { activity { kind } } startsAt { max } } }
  }`);
  const numbersOf = await sql<{ number: number }>(
    "organization",
    "SELECT number FROM term GROUP BY number HAVING min(starts_on) < '2018-01-01' ORDER BY number",
  );
  const kinds = await sql<{ kind: string }>(
    "programs",
    `SELECT kind FROM session JOIN activity ON activity.id = activity_id
     GROUP BY kind HAVING max(starts_at) >= '2021-06-30T16:00:00Z' ORDER BY kind`,
  );
  expect(numbersOf.length).toBeGreaterThan(0);
  expect(kinds.length).toBeGreaterThan(0);
  expect(terms.nodes.map(({ groupedBy }) => groupedBy)).toEqual(numbersOf);
  expect(sessions.nodes.map(({ groupedBy }) => groupedBy.activity)).toEqual(kinds);
});

interface Page {
  branchAggregates: Groups<
    { groupedBy: { memberCount: number | null }; count: number },
    { pageInfo: { hasNextPage: boolean; endCursor: string } }
  >;
}

it("groups come page by page, each once", async () => {
  const whole = await sql<{ n: number }>(
    "organization",
    "SELECT count(DISTINCT member_count) + 1 AS n FROM branch",
  );
  const seen: unknown[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { branchAggregates: page }: Page = await ask<Page>(
      `query ($after: String) { branchAggregates(orderBy: [{ by: "count", direction: DESC }], first: 17, after: $after) {
        nodes { groupedBy { memberCount } count } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    seen.push(...page.nodes.map(({ groupedBy, count }) => [count, groupedBy.memberCount]));
    [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
  }
  const stored = await sql<{ count: number; members: number | null }>(
    "organization",
    "SELECT count(*)::int AS count, member_count AS members FROM branch GROUP BY 2 ORDER BY 1 DESC, 2 NULLS LAST",
  );
  expect(seen).toHaveLength(Number(whole[0]?.n));
  expect(seen).toEqual(stored.map(({ count, members }) => [count, members]));
});

it.each([
  ['(orderBy: [{ by: "memberCount.avg" }]) { nodes { count } }', "GROUP_FIELD_NOT_SELECTED"],
  ['(having: { by: "groupedBy.kind", is: { gt: 1 } }) { nodes { count } }', "GROUP_FIELD_NOT_SELECTED"],
  [
    '(orderBy: [{ by: "memberCount.avg" }]) { memberCount { avg } nodes { count } }',
    "GROUP_FIELD_NOT_SELECTED",
  ],
  ['(having: { by: "count" }) { nodes { count } }', "FILTER_INVALID"],
  ["{ nodes { values { memberCount { avg } } } }", "GRAPHQL_VALIDATION_FAILED"],
])("branchAggregates%s is refused with %s", async (rest, code) => {
  const { errors } = await send(`{ branchAggregates${rest} }`);
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
});
