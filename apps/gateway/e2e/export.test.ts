import { uuidOf } from "@youth-graph/kernel";
import { parse as parseCsv } from "csv-parse/sync";
import { errorsIn, exported, type ExportOptions, sheetsIn } from "../test/export-client";
import { count, sql } from "./ask";

const ask = (query: string, options?: ExportOptions) =>
  exported(process.env["GATEWAY_URL"] ?? "", query, options);

const branches = `query Branches {
  branches { nodes { id name kind memberCount foundedOn division { code name } secretary { displayName } } }
}`;
const paths = [
  "id",
  "name",
  "kind",
  "memberCount",
  "foundedOn",
  "division.code",
  "division.name",
  "secretary.displayName",
];

/** Every branch by SQL, with its secretary, who is in another database; by id. */
async function storedBranches(): Promise<Map<string, unknown[]>> {
  const rows = await sql<Record<string, unknown> & { id: string }>(
    "organization",
    `SELECT branch.id, branch.name, kind, member_count, founded_on::text, code, division.name AS division
     FROM branch JOIN division ON division.id = division_id`,
  );
  const secretaries = await sql<{ branch_id: string; name: string }>(
    "workforce",
    `SELECT branch_id, surname || given_name AS name FROM post JOIN person ON person.id = person_id
     WHERE role = 'SECRETARY' AND ends_on IS NULL`,
  );
  const secretaryOf = new Map(secretaries.map(({ branch_id, name }) => [branch_id, name]));
  return new Map(
    rows.map(row => [row.id, [...Object.values(row).slice(1), secretaryOf.get(row.id) ?? null]]),
  );
}

/** Rows of an export that begin with a TypeID, by the UUID in it. */
const byId = (rows: unknown[][]): Map<string, unknown[]> =>
  new Map(rows.map(([id, ...cells]) => [uuidOf("branch", String(id)), cells]));

describe("every branch, with the secretary from another service,", () => {
  let stored: Map<string, unknown[]>;
  beforeAll(async () => {
    stored = await storedBranches();
    expect(stored.size).toBeGreaterThan(200);
  });

  it("is in the CSV", async () => {
    const [header, ...rows] = parseCsv((await ask(branches)).text, { bom: true }) as string[][];
    expect(header).toEqual(paths);
    expect(rows.length).toBe(stored.size);
    const texts = [...stored].map(([id, cells]) => [id, cells.map(cell => String(cell ?? ""))] as const);
    expect(byId(rows)).toEqual(new Map(texts));
  });

  it("is in the NDJSON", async () => {
    const { text } = await ask(branches, { format: "ndjson" });
    interface Branch {
      id: string;
      name: string;
      kind: string;
      memberCount: number | null;
      foundedOn: string | null;
      division: { code: string; name: string };
      secretary: { displayName: string } | null;
    }
    const rows = text
      .trimEnd()
      .split("\n")
      .map(line => {
        const row = JSON.parse(line) as Branch;
        const { id, name, kind, memberCount, foundedOn, division, secretary } = row;
        return [
          id,
          name,
          kind,
          memberCount,
          foundedOn,
          division.code,
          division.name,
          secretary?.displayName ?? null,
        ];
      });
    expect(rows.length).toBe(stored.size);
    expect(byId(rows)).toEqual(stored);
  });

  it("is in the XLSX, its codes as text and its days as days", async () => {
    const [sheet, ...others] = await sheetsIn((await ask(branches, { format: "xlsx" })).bytes);
    expect([sheet?.name, others]).toEqual(["Branches", []]);
    const [header, ...rows] = sheet!.rows;
    expect(header).toEqual(paths);
    expect(rows.length).toBe(stored.size);
    const typed = [...stored].map(([id, [name, kind, members, founded, ...rest]]) => {
      const day = typeof founded === "string" ? new Date(`${founded}T00:00:00Z`) : null;
      return [id, [name, kind, members, day, ...rest]] as const;
    });
    expect(byId(rows)).toEqual(new Map(typed));
  });
});

it("instants are times of +08:00 in a spreadsheet, and as they are in CSV", async () => {
  const query = "{ sessions(orderBy: [{ id: ASC }], first: 300) { nodes { startsAt activity { name } } } }";
  const stored = await sql<{ local: string; utc: Date; name: string }>(
    "programs",
    `SELECT to_char(starts_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS local, starts_at AS utc, name
     FROM session JOIN activity ON activity.id = activity_id ORDER BY session.id LIMIT 300`,
  );
  expect(stored.length).toBeGreaterThan(100);
  const [sheet] = await sheetsIn((await ask(query, { format: "xlsx" })).bytes);
  expect(sheet?.rows.slice(1)).toEqual(stored.map(({ local, name }) => [new Date(local), name]));
  const [, ...rows] = parseCsv((await ask(query)).text, { bom: true }) as string[][];
  expect(rows).toEqual(stored.map(({ utc, name }) => [utc.toISOString(), name]));
});

it("the Youth Homes of a division come with the division, under Chinese headers", async () => {
  const query =
    '{ division(code: "371302") { name youthHomes(orderBy: [{ name: ASC }]) { nodes { name status kind { name } } } } }';
  const { text } = await ask(query, { options: "?headers=chinese" });
  const [header, ...rows] = parseCsv(text, { bom: true }) as string[][];
  expect(header).toEqual(["区划·名称", "名称", "状态", "阵地类型·名称"]);
  expect(rows.length).toBe(await count("venues", "SELECT count(*) FROM youth_home"));
  expect(new Set(rows.map(([division]) => division))).toEqual(new Set(["兰山区"]));
});

it("groups are rows as well, and so is a number of rows beside each", async () => {
  const query = `{ branchAggregates(where: { status: { eq: ACTIVE } }) { nodes {
    groupedBy { kind division { node { code youthHomes(first: 0) { totalCount } } } } count memberCount { max avg } } } }`;
  const homes = await sql<{ code: string; homes: number }>(
    "venues",
    `SELECT division.code, count(*)::int AS homes FROM youth_home JOIN division place ON place.id = division_id
     JOIN division ON division.id = place.id OR division.id = ANY(place.ancestor_ids) GROUP BY division.code`,
  );
  const homesOf = new Map(homes.map(row => [row.code, row.homes]));
  const stored = await sql<{ kind: string; code: string; count: number; max: number; avg: number }>(
    "organization",
    `SELECT kind, code, count(*)::int, max(member_count), avg(member_count)::float FROM branch
     JOIN division ON division.id = division_id WHERE status = 'ACTIVE' GROUP BY kind, code`,
  );
  expect(stored.length).toBeGreaterThan(200);
  const [sheet] = await sheetsIn((await ask(query, { format: "xlsx" })).bytes);
  const [header, ...rows] = sheet!.rows;
  expect(header).toEqual([
    "groupedBy.kind",
    "groupedBy.division.node.code",
    "groupedBy.division.node.youthHomes.totalCount",
    "count",
    "memberCount.max",
    "memberCount.avg",
  ]);
  const keyed = (cells: unknown[][]) => cells.map(row => row.join(" ")).sort();
  expect(keyed(rows)).toEqual(
    keyed(
      stored.map(({ kind, code, count: n, max, avg }) => [kind, code, homesOf.get(code) ?? 0, n, max, avg]),
    ),
  );
});

it.each([
  ["two lists", "{ branches { nodes { id } } projects { nodes { id } } }", 400, "EXPORT_NOT_ONE_LIST"],
  ["a list in a list", "{ branches { nodes { terms { nodes { id } } } } }", 400, "EXPORT_NOT_ONE_LIST"],
  ["backward", "{ branches(last: 5) { nodes { id } } }", 400, "EXPORT_FORWARD_ONLY"],
  ["a wrong cursor", '{ branches(after: "wrong") { nodes { id } } }', 400, "CURSOR_INVALID"],
  ["a null filter", "{ branches(where: { name: null }) { nodes { id } } }", 400, "FILTER_NULL"],
  ["a negative number of rows", "{ branches(first: -1) { nodes { id } } }", 400, "PAGE_SIZE_INVALID"],
  [
    "no such division",
    '{ division(code: "000000") { branches { nodes { id } } } }',
    404,
    "EXPORT_LIST_MISSING",
  ],
])("%s gets a clear coded error instead of a file", async (_name, query, status, code) => {
  for (const format of ["csv", "xlsx", "ndjson"] as const) {
    const answer = await ask(query, { format });
    expect([answer.status, answer.headers.get("content-type")]).toEqual([
      status,
      "application/json; charset=utf-8",
    ]);
    expect(errorsIn(answer).map(({ extensions }) => extensions.code)).toEqual([code]);
  }
});
