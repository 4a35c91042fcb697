import type { Notice } from "@youth-graph/kernel";
import { eventually } from "@youth-graph/testing";
import { Client } from "pg";
import { count, subtree } from "./ask";
import { told, type Told } from "./told";

const cut = (path: string[], of: "rows" | "groups", lists: number, shown = 20): object => ({
  code: "PAGE_CUT",
  path,
  of,
  shown,
  count: lists,
});

describe("a page that was cut", () => {
  it("is told of a root list and of its groups, and not where it was wished", async () => {
    const { notices } = await told(`{
      all: branches { nodes { name } }
      wished: branches(first: 20) { nodes { name } }
      few: branches(where: { kind: { eq: COMMITTEE }, status: { eq: ACTIVE } }) { nodes { name } }
      most: persons(first: 200) { nodes { id } }
      branchAggregates { nodes { groupedBy { division { code } } } } }`);
    expect(await count("organization", "SELECT count(*) FROM branch WHERE kind = 'COMMITTEE'")).toBeLessThan(
      21,
    );
    expect(notices).toHaveLength(3);
    expect(notices).toEqual(
      expect.arrayContaining([
        cut(["all"], "rows", 1),
        cut(["most"], "rows", 1, 200),
        cut(["branchAggregates"], "groups", 1),
      ]),
    );
  });

  it("is told once of all parents' lists in another service, with how many they are", async () => {
    const where = "level: { in: [STREET, TOWN, RESIDENTS_COMMITTEE] }";
    const { data, notices } = await told<{ divisions: { nodes: { code: string }[] } }>(`{
      divisions(first: 40, where: { ${where} }, orderBy: [{ level: ASC }]) { nodes { code
        held: sessions { nodes { startsAt } }
        sessionAggregates { nodes { groupedBy { id } count } } } } }`);
    const { nodes } = data.divisions;
    const sessions = await Promise.all(
      nodes.map(async ({ code }) =>
        count("programs", "SELECT count(*) FROM session WHERE division_id = ANY($1)", [await subtree(code)]),
      ),
    );
    const long = sessions.filter(n => n > 20).length;
    expect(long).toBeGreaterThan(5);
    expect(long).toBeLessThan(nodes.length);
    const cuts = notices.filter(({ code }) => code === "PAGE_CUT");
    expect(cuts).toHaveLength(2);
    expect(cuts).toEqual(
      expect.arrayContaining([
        cut(["divisions", "nodes", "held"], "rows", long),
        cut(["divisions", "nodes", "sessionAggregates"], "groups", long),
      ]),
    );
  });
});

const closed = (path: string[], included: boolean, divisions: number): object => ({
  code: "DIVISIONS_CLOSED",
  path,
  of: "divisions",
  column: "closedEdition",
  included,
  count: divisions,
});

describe("closed divisions", () => {
  const held = (condition: string): Promise<number> =>
    count("organization", `SELECT count(*) FROM division WHERE ${condition}`);

  it("are out of lists and groups, in by the name of what closes them, and told of either way", async () => {
    const [all, former] = [await held("TRUE"), await held("closed_edition IS NOT NULL")];
    expect(former).toBeGreaterThan(0);
    interface Answer {
      list: { totalCount: number };
      numbers: { count: number; nodes: { count: number }[] };
    }
    const ask = (where: string): Promise<Told<Answer>> =>
      told<Answer>(`{ list: divisions(where: { ${where} }) { totalCount }
        numbers: divisionAggregates(where: { ${where} }) { count nodes { groupedBy { provenance } count } } }`);
    for (const [where, included, expected] of [
      ["", false, all - former],
      ["closedEdition: {}", true, all],
      ["closedEdition: { isNull: false }", true, former],
    ] as const) {
      const { data, notices } = await ask(where);
      expect([where, data.list.totalCount, data.numbers.count]).toEqual([where, expected, expected]);
      expect(data.numbers.nodes.reduce((sum, group) => sum + group.count, 0)).toBe(expected);
      expect(notices).toHaveLength(2);
      expect(notices).toEqual(
        expect.arrayContaining([closed(["list"], included, former), closed(["numbers"], included, former)]),
      );
    }
    expect((await ask("closedEdition: { isNull: true }")).notices).toEqual([]);
  });

  it("are counted as the filter has them, by what other services own, too", async () => {
    const villages = await held("closed_edition IS NOT NULL AND level = 'VILLAGERS_COMMITTEE'");
    const { data, notices } = await told<{ divisions: { totalCount: number } }>(
      "{ divisions(where: { level: { eq: VILLAGERS_COMMITTEE }, sessions: { none: {} } }) { totalCount } }",
    );
    expect(notices).toEqual([closed(["divisions"], false, villages)]);
    expect(data.divisions.totalCount).toBeGreaterThan(0);
  });

  it("are found by id and by what points to them", async () => {
    const { data, notices } = await told<{ divisions: { nodes: { id: string; name: string }[] } }>(
      "{ divisions(first: 1, where: { closedEdition: { isNull: false } }) { nodes { id name } } }",
    );
    expect(notices).toMatchObject([{ code: "DIVISIONS_CLOSED", included: true }]);
    const [division] = data.divisions.nodes;
    const found = await told(
      `{ node(id: "${division?.id}") { ... on Division { name codes { division { name closedEdition } } } } }`,
    );
    expect(found.notices).toEqual([]);
    const name = division?.name;
    expect(found.data).toMatchObject({
      node: {
        name,
        codes: expect.arrayContaining([{ division: { name, closedEdition: expect.any(String) } }]),
      },
    });
  });

  it("are told of where other rows' groups are made by them", async () => {
    const codes = await count(
      "organization",
      "SELECT count(*) FROM division_code JOIN division ON division.id = division_id WHERE closed_edition IS NOT NULL",
    );
    expect(codes).toBeGreaterThan(0);
    const by = (key: string): string =>
      `{ divisionCodeAggregates(first: 5) { nodes { groupedBy { division { ${key} } } count } } }`;
    for (const key of ["name", "id", "level"])
      expect((await told(by(key))).notices).toEqual([
        {
          code: "DIVISIONS_CLOSED",
          path: ["divisionCodeAggregates", "nodes"],
          of: "keys",
          included: true,
          count: codes,
        },
      ]);
  });
});

it("a copy that is held up is told of, until it goes on", async () => {
  const query = "{ projects(where: { division: { socialWorkers: { some: {} } } }) { totalCount } }";
  const lagging = async (): Promise<Omit<Notice, "message">[]> =>
    (await told(query)).notices.filter(({ code }) => code === "COPY_LAGS");
  expect(await lagging()).toEqual([]);
  // As another process of the service that follows the owner's changes, and does not get on.
  const client = new Client({ connectionString: process.env["PROGRAMS_DATABASE_URL"] });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock(hashtext('projection'), hashtext('workforce'))");
    await eventually(
      async () =>
        expect(await lagging()).toEqual([
          { code: "COPY_LAGS", path: [], copy: "programs.SocialWorker", lagMs: expect.any(Number) },
        ]),
      25_000,
    );
  } finally {
    await client.end();
  }
  await eventually(async () => expect(await lagging()).toEqual([]));
}, 60_000);
