import { formatTypeId } from "@youth-graph/kernel";
import { ask, sql, subtree, type ServiceName } from "./ask";
import { snake } from "./nouns";
import { paths } from "./paths/joined";

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
