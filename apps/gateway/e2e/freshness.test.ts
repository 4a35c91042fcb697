import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { send, sql, type ServiceName } from "./ask";

interface Freshness {
  source: string;
  lagMs: number;
  asOf: string;
  cursor: string | null;
}
type Told = { extensions?: { freshness?: Record<string, Freshness> } };

const services: ServiceName[] = ["organization", "workforce", "programs", "venues"];
const serviceUrl = (service: string): string => process.env[`${service.toUpperCase()}_URL`] ?? "";

interface Copy {
  type: string;
  source: ServiceName;
  asked: string;
  cursor: string | null;
}
const copiesOf = (service: ServiceName): Promise<Copy[]> =>
  sql<Copy>(service, "SELECT type, source, asked, cursor FROM projection ORDER BY type");
const snake = (name: string): string => name.replace(/(?<!^)([A-Z])/g, "_$1").toLowerCase();

/** All rows of a copy or of its owner's table, in text. */
async function rowsOf(service: ServiceName, { type, asked }: Copy): Promise<unknown[]> {
  const table = snake(type);
  const stored = await sql<{ column_name: string }>(
    service,
    "SELECT column_name FROM information_schema.columns WHERE table_name = $1",
    [table],
  );
  const known = stored.map(({ column_name }) => column_name);
  const columns = asked.split(",").map(name => {
    const column = snake(name.split(".")[1] ?? "");
    return known.includes(column) ? column : `${column}_id`;
  });
  return sql(
    service,
    `SELECT id::text, ${columns.map(column => `"${column}"::text`).join(", ")} FROM ${table} ORDER BY id`,
  );
}

async function eventually(attempt: () => Promise<void>): Promise<void> {
  for (const until = Date.now() + 15_000; ; await new Promise(resolve => setTimeout(resolve, 200))) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > until) throw error;
    }
  }
}

const added = "10000000-0000-4000-8000-000000000000";

/** What is written for the tests, and what takes it back; each says itself where. */
const writes: [ServiceName, string, string][] = [
  [
    "organization",
    "UPDATE branch SET member_count = member_count + 1000",
    "UPDATE branch SET member_count = member_count - 1000",
  ],
  [
    "workforce",
    `INSERT INTO service_record SELECT (jsonb_populate_record(service_record, '{"id": "${added}"}')).* FROM service_record ORDER BY id LIMIT 1`,
    `DELETE FROM service_record WHERE id = '${added}'`,
  ],
  [
    "workforce",
    "UPDATE volunteer SET registered_on = registered_on + 1",
    "UPDATE volunteer SET registered_on = registered_on - 1",
  ],
  [
    "workforce",
    "UPDATE post SET starts_on = starts_on - 1 WHERE role = 'SECRETARY'",
    "UPDATE post SET starts_on = starts_on + 1 WHERE role = 'SECRETARY'",
  ],
  [
    "programs",
    "UPDATE session SET starts_at = starts_at - interval '1.000001 s'",
    "UPDATE session SET starts_at = starts_at + interval '1.000001 s'",
  ],
  ["venues", "UPDATE youth_home SET name = name || '改'", "UPDATE youth_home SET name = left(name, -1)"],
];

describe("every copy", () => {
  it("is its owner's rows, after writes and after they are taken back", async () => {
    const same = async (): Promise<void> => {
      for (const service of services) {
        const copies = await copiesOf(service);
        expect(copies.length).toBeGreaterThan(1);
        for (const copy of copies) {
          expect([service, copy.type, copy.cursor]).not.toContain(null);
          const [copied, owned] = await Promise.all([rowsOf(service, copy), rowsOf(copy.source, copy)]);
          expect([service, copy.type, copied.length]).toEqual([service, copy.type, owned.length]);
          expect([service, copy.type, copied]).toEqual([service, copy.type, owned]);
        }
      }
    };
    await eventually(same);
    try {
      for (const [service, write] of writes) await sql(service, write);
      await eventually(same);
    } finally {
      for (const [service, , back] of writes) await sql(service, back);
    }
    await eventually(same);
  }, 90_000);

  it("is mended by one command when it was spoilt", async () => {
    const [branch] = (await copiesOf("venues")).filter(({ type }) => type === "Branch");
    const spoilt = await sql("venues", "UPDATE branch SET member_count = -1 RETURNING id");
    await sql("venues", "DELETE FROM branch WHERE id = $1", [(spoilt[0] as { id: string }).id]);
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [join(__dirname, "../../venues/dist/main.js"), "rebuild", "Branch"],
      { env: { ...process.env, DATABASE_URL: process.env["VENUES_DATABASE_URL"] } },
    );
    expect([stdout, stderr]).toEqual([`venues: Branch built anew, ${spoilt.length} rows\n`, ""]);
    const copy = branch as Copy;
    expect(await rowsOf("venues", copy)).toEqual(await rowsOf("organization", copy));
  });

  it("tells its lag at the service's own door", async () => {
    for (const service of services) {
      const told = await fetch(new URL("/health/projections", serviceUrl(service)));
      const copies = (await told.json()) as { type: string; source: string; lagMs: number; rows: number }[];
      expect(copies.map(({ type }) => type)).toEqual((await copiesOf(service)).map(({ type }) => type));
      for (const { rows, lagMs } of copies) {
        expect(rows).toBeGreaterThan(0);
        expect(lagMs).toBeLessThan(30_000);
      }
    }
  });
});

describe("an answer", () => {
  it("says how fresh each copy was that it was found by, and is silent when it read none", async () => {
    const found = await send(
      "{ youthHomes(where: { leadBranch: { memberCount: { gt: 1 } } }) { nodes { leadBranch { posts(where: { branch: { kind: { eq: BRANCH } } }) { totalCount } } } } }",
    );
    const { freshness } = (found as Told).extensions ?? {};
    expect(Object.keys(freshness ?? {}).sort()).toEqual(["venues.Branch", "workforce.Branch"]);
    expect(freshness?.["venues.Branch"]).toEqual({
      source: "organization",
      lagMs: expect.any(Number),
      asOf: expect.stringMatching(/^\d{4}-.*Z$/),
      cursor: expect.any(String),
    });
    const plain = (await send("{ branches { nodes { name } } }")) as Told;
    expect(plain.extensions?.freshness).toBeUndefined();
  });

  it("that reads after a cursor knows of what was written before it", async () => {
    const [branch] = await sql<{ id: string; lead: string }>(
      "venues",
      "SELECT lead_branch_id AS id FROM youth_home WHERE lead_branch_id IS NOT NULL ORDER BY id LIMIT 1",
    );
    const [before] = await sql<{ n: number }>(
      "organization",
      "SELECT member_count AS n FROM branch WHERE id = $1",
      [branch?.id],
    );
    await sql("organization", "UPDATE branch SET member_count = 7777 WHERE id = $1", [branch?.id]);
    try {
      const cursor = (await send<{ organizationCursor: string }>("{ organizationCursor }")).data
        .organizationCursor;
      const { data, errors } = await send<{
        youthHomes: { totalCount: number };
        groups: { nodes: { count: number }[] };
      }>(
        `query ($cursor: String) {
          youthHomes(where: { leadBranch: { memberCount: { eq: 7777 } } }, readAfter: $cursor) { totalCount }
          groups: youthHomeAggregates(where: { leadBranch: { memberCount: { eq: 7777 } } }, readAfter: $cursor) { nodes { count } }
        }`,
        { cursor },
      );
      expect(errors).toBeUndefined();
      expect(data.youthHomes.totalCount).toBeGreaterThan(0);
      expect(data.groups.nodes).toEqual([{ count: data.youthHomes.totalCount }]);
    } finally {
      await sql("organization", "UPDATE branch SET member_count = $2 WHERE id = $1", [branch?.id, before?.n]);
    }
  });

  it("is refused with a cursor that is none, and waits for nothing of which there is no copy", async () => {
    const list =
      "query ($cursor: String) { youthHomes(where: { leadBranch: {} }, readAfter: $cursor) { totalCount } }";
    const codes = async (cursor: string): Promise<unknown> =>
      (await send(list, { cursor })).errors?.map(({ extensions }) => extensions.code);
    expect(await codes("nonsense")).toEqual(["CURSOR_INVALID"]);
    const other = (await send<{ workforceCursor: string }>("{ workforceCursor }")).data.workforceCursor;
    expect(await codes(other)).toBeUndefined();
  });
});

it("the feed is for services alone", async () => {
  for (const path of ["/changes?columns=Branch.name", "/rows?columns=Branch.name"])
    expect((await fetch(new URL(path, serviceUrl("organization")))).status).toBe(401);
});
