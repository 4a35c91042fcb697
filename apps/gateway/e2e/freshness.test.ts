import { ask, send, sql } from "./ask";
import { eventually } from "@youth-graph/testing";
import { services, serviceUrl, untilCopied } from "./copies";

interface Freshness {
  source: string;
  lagMs: number;
  asOf: string;
  cursor: string | null;
}
type Told = { extensions?: { freshness?: Record<string, Freshness> } };

const codesOf = async (query: string, headers: Record<string, string>): Promise<unknown> =>
  (await send(query, {}, headers)).errors?.map(({ extensions }) => extensions.code);

/** Gives the branches that lead Youth Homes so many members, does something, and gives them back what they had. */
async function withMembers(members: number, work: () => Promise<void>): Promise<void> {
  const homes = await sql<{ id: string }>("venues", "SELECT DISTINCT lead_branch_id AS id FROM youth_home");
  const before = await sql<{ id: string; n: number | null }>(
    "organization",
    "SELECT id, member_count AS n FROM branch WHERE id = ANY($1)",
    [homes.map(({ id }) => id)],
  );
  const ids = before.map(({ id }) => id);
  await sql("organization", "UPDATE branch SET member_count = $2 WHERE id = ANY($1)", [ids, members]);
  try {
    await work();
  } finally {
    await sql(
      "organization",
      "UPDATE branch SET member_count = n FROM unnest($1::uuid[], $2::int[]) AS before (id, n) WHERE before.id = branch.id",
      [ids, before.map(({ n }) => n)],
    );
  }
}

// What was taken back here is out of the copies before another file looks.
afterAll(untilCopied, 60_000);

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

  it("names every copy on the way of a path, in filters, orders and groups", async () => {
    const { freshness } =
      (
        (await send(`{
        youthHomes(
          where: { leadBranch: { posts: { some: { person: { socialWorker: {} } } } } }
          orderBy: [{ leadBranch: { activities: { count: DESC } } }]
        ) { totalCount nodes { id } }
        bookingAggregates { nodes { groupedBy { branch { superior { division { level } } } } count } }
      }`)) as Told
      ).extensions ?? {};
    expect(Object.keys(freshness ?? {}).sort()).toEqual(
      ["Activity", "Branch", "Division", "Person", "Post", "SocialWorker"].map(type => `venues.${type}`),
    );
  });

  it("that reads after a cursor knows of what was written before it, in every service", async () => {
    await withMembers(7777, async () => {
      const { organizationCursor } = await ask<{ organizationCursor: string }>("{ organizationCursor }");
      const { workforceCursor } = await ask<{ workforceCursor: string }>("{ workforceCursor }");
      interface Led {
        youthHomes: { totalCount: number };
        groups: { count: number; nodes: { count: number }[] };
        posts: { totalCount: number };
        activities: { totalCount: number };
      }
      const { data, errors } = await send<Led>(
        `{
          youthHomes(where: { leadBranch: { memberCount: { eq: 7777 } } }) { totalCount }
          groups: youthHomeAggregates(where: { leadBranch: { memberCount: { eq: 7777 } } }) { count nodes { count } }
          posts(where: { branch: { memberCount: { eq: 7777 } } }) { totalCount }
          activities(where: { branch: { memberCount: { eq: 7777 } } }) { totalCount }
        }`,
        {},
        { "x-read-after": `${organizationCursor}, ${workforceCursor}` },
      );
      expect(errors).toBeUndefined();
      const led = await sql<{ id: string }>(
        "organization",
        "SELECT id FROM branch WHERE member_count = 7777",
      );
      const stored = async (service: "venues" | "workforce" | "programs", from: string): Promise<number> =>
        (await sql(service, `SELECT FROM ${from} = ANY($1)`, [led.map(({ id }) => id)])).length;
      const homes = await stored("venues", "youth_home WHERE lead_branch_id");
      expect(homes).toBeGreaterThan(0);
      expect(data).toEqual({
        youthHomes: { totalCount: homes },
        groups: { count: homes, nodes: [{ count: homes }] },
        posts: { totalCount: await stored("workforce", "post WHERE branch_id") },
        activities: { totalCount: await stored("programs", "activity WHERE branch_id") },
      });
    });
  });

  it("that reads after the cursor of its freshness is never older than that", async () => {
    const query = "{ youthHomes(where: { leadBranch: { memberCount: { eq: 7778 } } }) { totalCount } }";
    await withMembers(7778, async () => {
      let cursor = "";
      await eventually(async () => {
        const answer = await send<{ youthHomes: { totalCount: number } }>(query);
        cursor = (answer as Told).extensions?.freshness?.["venues.Branch"]?.cursor ?? "";
        expect(answer.data.youthHomes.totalCount).toBeGreaterThan(0);
      }, 30_000);
      const again = await send<{ youthHomes: { totalCount: number } }>(query, {}, { "x-read-after": cursor });
      expect(again.data.youthHomes.totalCount).toBeGreaterThan(0);
    });
  });
});

describe("a cursor to read after", () => {
  const list = "{ youthHomes(where: { leadBranch: {} }) { totalCount } }";

  it("is refused when it is none, or one of another database", async () => {
    const { organizationCursor } = await ask<{ organizationCursor: string }>("{ organizationCursor }");
    const parts = JSON.parse(Buffer.from(organizationCursor, "base64url").toString()) as unknown[];
    const elsewhere = JSON.stringify(parts.map((part, index) => (index === 2 ? "0".repeat(32) : part)));
    const otherDatabase = Buffer.from(elsewhere).toString("base64url");
    expect(await codesOf(list, { "x-read-after": "nonsense" })).toEqual(["CURSOR_INVALID"]);
    expect(await codesOf(list, { "x-read-after": `${organizationCursor}, nonsense` })).toEqual([
      "CURSOR_INVALID",
    ]);
    expect(await codesOf(list, { "x-read-after": otherDatabase })).toEqual(["CURSOR_OTHER_DATABASE"]);
  });

  it("waits for nothing of which no copy is read", async () => {
    const { workforceCursor } = await ask<{ workforceCursor: string }>("{ workforceCursor }");
    const ahead = JSON.parse(Buffer.from(workforceCursor, "base64url").toString()) as unknown[];
    ahead[3] = "999999999999";
    const cursor = Buffer.from(JSON.stringify(ahead)).toString("base64url");
    expect(await codesOf(list, { "x-read-after": cursor })).toBeUndefined();
    const volunteers = "{ youthHomes(where: { leadBranch: { posts: { some: {} } } }) { totalCount } }";
    expect(await codesOf(volunteers, { "x-read-after": cursor })).toEqual(["READ_AFTER_TIMEOUT"]);
  });

  it("is no argument of a field", async () => {
    expect(await codesOf('{ youthHomes(readAfter: "x") { totalCount } }', {})).toEqual([
      "GRAPHQL_VALIDATION_FAILED",
    ]);
  });
});

it("the feed is for services alone", async () => {
  for (const service of services)
    for (const path of ["/changes", "/rows", "/ranges"]) {
      const response = await fetch(new URL(path, serviceUrl(service)), {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ columns: { Branch: ["name"] } }),
      });
      expect([service, path, response.status]).toEqual([service, path, 401]);
    }
});
