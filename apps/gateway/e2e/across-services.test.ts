import { ask, send, sql, subtree } from "./ask";

/** Rows of another service are found by copies; what an answer must be is read from their owners. */
const inside = async (): Promise<Map<string, Set<string>>> => {
  const divisions = await sql<{ id: string; ancestor_ids: string[] }>(
    "organization",
    "SELECT id, ancestor_ids FROM division",
  );
  const below = new Map(divisions.map(({ id }) => [id, new Set<string>()]));
  for (const { id, ancestor_ids } of divisions) for (const above of ancestor_ids) below.get(above)?.add(id);
  return below;
};

it("communities with a project but no Youth Home, by social workers per thousand volunteers", async () => {
  const { divisions } = await ask<{ divisions: { totalCount: number; nodes: { code: string }[] } }>(`{
    divisions(
      where: { level: { in: [RESIDENTS_COMMITTEE, VILLAGERS_COMMITTEE] }, projects: { some: {} }, youthHomes: { none: {} } }
      orderBy: [{ socialWorkers: { count: DESC }, per: { volunteers: { count: DESC } } }]
      first: 200
    ) { totalCount nodes { code } }
  }`);
  const below = await inside();
  const communities = await sql<{ id: string; code: string }>(
    "organization",
    "SELECT id, code FROM division WHERE level IN ('RESIDENTS_COMMITTEE', 'VILLAGERS_COMMITTEE')",
  );
  const places = async (service: "workforce" | "programs" | "venues", from: string): Promise<string[]> =>
    (await sql<{ division_id: string }>(service, `SELECT division_id FROM ${from}`)).map(
      row => row.division_id,
    );
  const [projects, homes, workers, volunteers] = await Promise.all([
    places("programs", "project"),
    places("venues", "youth_home"),
    places("workforce", "social_worker WHERE ends_on IS NULL"),
    places("workforce", "volunteer"),
  ]);
  const count = (rows: string[], id: string): number =>
    rows.filter(place => below.get(id)?.has(place)).length;
  const expected = communities
    .filter(({ id }) => count(projects, id) > 0 && count(homes, id) === 0)
    .map(({ id, code }) => {
      const [above, per] = [count(workers, id), count(volunteers, id)];
      return { id, code, ratio: per === 0 ? -1 : above / per };
    })
    .sort((one, other) => other.ratio - one.ratio || (one.id < other.id ? -1 : 1));
  expect(expected.length).toBeGreaterThan(1);
  expect(divisions.nodes.map(({ code }) => code)).toEqual(expected.map(({ code }) => code));
  expect(divisions.totalCount).toBe(expected.length);
});

it("branches whose secretary's term ends this year, in divisions with more than 10 sessions last quarter", async () => {
  const { branches } = await ask<{ branches: { totalCount: number; nodes: { name: string }[] } }>(`{
    branches(
      where: {
        currentTerm: { endsOn: { between: { from: "2021-01-01", to: "2022-07-01" } } }
        posts: { some: { role: { eq: SECRETARY }, endsOn: { isNull: true } } }
        division: { sessions: { where: { startsAt: { between: { from: "2021-03-31T16:00:00Z", to: "2021-06-30T16:00:00Z" } } }, count: { gt: 10 } } }
      }
      orderBy: [{ id: ASC }]
      first: 200
    ) { totalCount nodes { name } }
  }`);
  const below = await inside();
  const terms = await sql<{ id: string; name: string; division_id: string }>(
    "organization",
    `SELECT branch.id, branch.name, branch.division_id FROM branch JOIN term ON term.branch_id = branch.id
     WHERE term.is_current AND term.ends_on >= '2021-01-01' AND term.ends_on < '2022-07-01' ORDER BY branch.id`,
  );
  const secretaries = await sql<{ branch_id: string }>(
    "workforce",
    "SELECT branch_id FROM post WHERE role = 'SECRETARY' AND ends_on IS NULL",
  );
  const led = new Set(secretaries.map(({ branch_id }) => branch_id));
  const sessions = await sql<{ division_id: string }>(
    "programs",
    "SELECT division_id FROM session WHERE starts_at >= '2021-03-31T16:00:00Z' AND starts_at < '2021-06-30T16:00:00Z'",
  );
  const expected = terms.filter(
    ({ id, division_id }) =>
      led.has(id) && sessions.filter(session => below.get(division_id)?.has(session.division_id)).length > 10,
  );
  expect(expected.length).toBeGreaterThan(0);
  expect(expected.length).toBeLessThan(terms.length + 1);
  expect(branches.nodes.map(({ name }) => name)).toEqual(expected.map(({ name }) => name));
  expect(branches.totalCount).toBe(expected.length);
});

it("Youth Homes whose lead branch has few members", async () => {
  const most = 20;
  const { youthHomes } = await ask<{
    youthHomes: { nodes: { name: string; leadBranch: { memberCount: number } }[] };
  }>(
    `query ($most: Int!) {
      youthHomes(where: { leadBranch: { memberCount: { lt: $most } } }, orderBy: [{ leadBranch: { memberCount: ASC } }], first: 200) {
        nodes { name leadBranch { memberCount } }
      }
    }`,
    { most },
  );
  const few = await sql<{ id: string; member_count: number }>(
    "organization",
    "SELECT id, member_count FROM branch WHERE member_count < $1",
    [most],
  );
  const members = new Map(few.map(({ id, member_count }) => [id, member_count]));
  const homes = await sql<{ id: string; name: string; lead_branch_id: string }>(
    "venues",
    "SELECT id, name, lead_branch_id FROM youth_home ORDER BY id",
  );
  const expected = homes
    .filter(({ lead_branch_id }) => members.has(lead_branch_id))
    .map(({ name, lead_branch_id }) => ({
      name,
      leadBranch: { memberCount: members.get(lead_branch_id) ?? 0 },
    }))
    .sort((one, other) => one.leadBranch.memberCount - other.leadBranch.memberCount);
  expect(expected.length).toBeGreaterThan(0);
  expect(youthHomes.nodes).toEqual(expected);
});

it("a group's keys may come from another service: posts by kind of branch", async () => {
  const { postAggregates } = await ask<{
    postAggregates: { nodes: { groupedBy: { branch: { kind: string } }; count: number }[] };
  }>("{ postAggregates(first: 50) { nodes { groupedBy { branch { kind } } count } } }");
  const branches = await sql<{ id: string; kind: string }>("organization", "SELECT id, kind FROM branch");
  const kindOf = new Map(branches.map(({ id, kind }) => [id, kind]));
  const counts: Record<string, number> = {};
  for (const { branch_id } of await sql<{ branch_id: string }>("workforce", "SELECT branch_id FROM post"))
    counts[kindOf.get(branch_id) ?? ""] = (counts[kindOf.get(branch_id) ?? ""] ?? 0) + 1;
  expect(
    Object.fromEntries(postAggregates.nodes.map(({ groupedBy, count }) => [groupedBy.branch.kind, count])),
  ).toEqual(counts);
});

it("the copies of a subtree are its owner's: sessions of a sub-district that volunteers served at", async () => {
  const { sessions } = await ask<{ sessions: { totalCount: number } }>(
    `query ($within: ID!) { sessions(where: { within: $within, serviceRecords: { some: {} } }, first: 0) { totalCount } }`,
    {
      within: (await ask<{ division: { id: string } }>('{ division(code: "371302004") { id } }')).division.id,
    },
  );
  const served = await sql<{ session_id: string }>(
    "workforce",
    "SELECT DISTINCT session_id FROM service_record",
  );
  const [stored] = await sql<{ n: number }>(
    "programs",
    "SELECT count(*)::int AS n FROM session WHERE division_id = ANY($1) AND id = ANY($2)",
    [await subtree("371302004"), served.map(({ session_id }) => session_id)],
  );
  expect(stored?.n).toBeGreaterThan(0);
  expect(sessions.totalCount).toBe(stored?.n);
});

it("a count of some rows needs the count", async () => {
  const { errors } = await send("{ divisions(where: { sessions: { where: {} } }) { nodes { id } } }");
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["FILTER_INVALID"]);
});
