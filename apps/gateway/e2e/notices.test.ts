import { request } from "node:http";
import type { Notice } from "@youth-graph/kernel";
import { eventually } from "@youth-graph/testing";
import { Client } from "pg";
import { count, send, sql, subtree } from "./ask";

interface Told<Data> {
  data: Data;
  /** Without their sentences. */
  notices: Omit<Notice, "message">[];
}

async function told<Data = Record<string, unknown>>(query: string): Promise<Told<Data>> {
  const { data, errors, extensions } = await send<Data>(query);
  expect(errors).toBeUndefined();
  const { notices = [] } = extensions as { notices?: Notice[] };
  for (const { message } of notices) expect(message).toMatch(/^[A-Z0-9a-z].*[.]$/);
  return { data, notices: notices.map(({ message: _message, ...facts }) => facts) };
}

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

const masked = (path: string[], field: string, of: "rows" | "numbers", rows: number): object => ({
  code: "VALUES_MASKED",
  path,
  field,
  of,
  count: rows,
});
/** Rows of service of those who are shown by name. */
const ofNamed = `service_record JOIN volunteer ON volunteer.id = volunteer_id
  JOIN person ON person.id = person_id AND person.in_office`;

describe("masked values", () => {
  it("are names that are shortened, counted by the person, also in another service's list", async () => {
    const persons = await sql<{ id: string }>(
      "organization",
      "SELECT person_id AS id FROM candidacy ORDER BY candidacy.id LIMIT 150",
    );
    const hidden = (ids: string[]): Promise<number> =>
      count("workforce", "SELECT count(*) FROM person WHERE NOT in_office AND id = ANY($1)", [ids]);
    const shortened = await hidden(persons.map(({ id }) => id));
    expect(shortened).toBeGreaterThan(10);
    const { notices } = await told("{ candidacies(first: 150) { nodes { person { shown: displayName } } } }");
    expect(notices).toEqual([masked(["candidacies", "nodes", "person"], "displayName", "rows", shortened)]);
    const first = await sql<{ id: string }>("workforce", "SELECT id FROM person ORDER BY id LIMIT 150");
    const own = await told("{ persons(first: 150) { nodes { displayName } } }");
    expect(own.notices).toEqual([
      masked(["persons"], "displayName", "rows", await hidden(first.map(({ id }) => id))),
    ]);
  });

  it("are the hours of rows that are shown, column by column", async () => {
    const records = await sql<{ named: boolean }>(
      "workforce",
      `SELECT service_record.id IN (SELECT service_record.id FROM ${ofNamed}) AS named FROM service_record ORDER BY id LIMIT 200`,
    );
    const n = records.filter(({ named }) => named).length;
    expect(n).toBeGreaterThan(0);
    const { notices } = await told(
      "{ serviceRecords(first: 199) { nodes { hours } } records: serviceRecords(first: 200) { nodes { hours endsAt startsAt } } }",
    );
    expect(notices).toEqual(
      expect.arrayContaining([
        masked(["records"], "hours", "rows", n),
        masked(["records"], "endsAt", "rows", n),
      ]),
    );
    expect(await told("{ serviceRecords(first: 9) { nodes { startsAt } } }")).toMatchObject({ notices: [] });
  });

  it("are told of sums, and of orders by them, with all rows behind them", async () => {
    const n = await count("workforce", `SELECT count(*) FROM ${ofNamed}`);
    expect(n).toBeGreaterThan(0);
    const { notices } =
      await told(`{ serviceRecordAggregates(first: 3, orderBy: [{ by: "hours.sum", direction: DESC }]) {
      hours { sum } nodes { groupedBy { volunteer { id } } hours { sum } } } }`);
    expect(notices).toHaveLength(2);
    expect(notices).toEqual(
      expect.arrayContaining([
        masked(["serviceRecordAggregates"], "hours", "numbers", n),
        masked(["serviceRecordAggregates", "nodes"], "hours", "numbers", n),
      ]),
    );
  });

  it("are told once of the numbers of all parents in another service", async () => {
    const { data, notices } = await told<{ divisions: { nodes: { code: string }[] } }>(
      "{ divisions(where: { level: { in: [STREET, TOWN] } }) { nodes { code forces { volunteerAggregates { hours { avg } } } } } }",
    );
    const places = (await Promise.all(data.divisions.nodes.map(({ code }) => subtree(code)))).flat();
    const n = await count(
      "workforce",
      "SELECT count(*) FROM volunteer JOIN person ON person.id = person_id AND in_office WHERE volunteer.division_id = ANY($1)",
      [places],
    );
    expect(n).toBeGreaterThan(0);
    expect(notices).toEqual([
      masked(["divisions", "nodes", "forces", "volunteerAggregates"], "hours", "numbers", n),
    ]);
  });

  it("are told in the trailer of a file, of all of its rows", async () => {
    const n = await count("workforce", "SELECT count(*) FROM person WHERE NOT in_office");
    const trailers = await new Promise<NodeJS.Dict<string>>((resolve, reject) => {
      const headers = { accept: "text/csv", "content-type": "application/json" };
      request(process.env["GATEWAY_URL"] ?? "", { method: "POST", headers }, response => {
        response.resume().once("end", () => resolve(response.trailers));
      })
        .once("error", reject)
        .end(JSON.stringify({ query: "{ persons { nodes { displayName } } }" }));
    });
    expect(JSON.parse(trailers["x-notices"] ?? "")).toMatchObject([
      masked(["persons"], "displayName", "rows", n),
    ]);
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
