import { request } from "node:http";
import { count, sql, subtree } from "./ask";
import { told } from "./told";

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
