import "reflect-metadata";
import { formatTypeId, uuidOf } from "@youth-graph/kernel";
import { openSubgraph, type SubgraphUnderTest } from "@youth-graph/subgraph/test";
import { wholeWorld } from "@youth-graph/world";
import { builders } from "../../test/builders";
import { Person } from "../person/person";
import { workforce } from "../subgraph";
import { ServiceRecord } from "./service-record";

interface Answered {
  id: string;
  startsAt: string;
  endsAt: string | null;
  enteredAt: string | null;
  hours: number | null;
}

const noon = "2021-06-01T04:00:00.000Z";

describe("a record of volunteer service", () => {
  let subgraph: SubgraphUnderTest;
  beforeAll(async () => {
    subgraph = await openSubgraph(workforce, { world: wholeWorld });
  }, 120_000);
  afterAll(() => subgraph.close());

  /** Whose name is shown in full: volunteers who are secretaries. */
  const named =
    "person: { posts: { some: { endsOn: { isNull: true }, role: { in: [SECRETARY, DEPUTY_SECRETARY] } } } }";
  const records = async (where: string): Promise<Answered[]> => {
    const answer = await subgraph.execute<{ serviceRecords: { nodes: Answered[] } }>(
      `{ serviceRecords(first: 200, where: ${where}) { nodes { id startsAt endsAt enteredAt hours } } }`,
    );
    expect(answer.errors).toEqual([]);
    expect(answer.statements).toHaveLength(1);
    return answer.data.serviceRecords.nodes;
  };

  it("gives the hours of a volunteer without a name", async () => {
    const found = await records(`{ volunteer: { not: { ${named} } } }`);
    const rows = await subgraph.sql<{ id: string; hours: string }>("SELECT id, hours FROM service_record");
    const hours = new Map(rows.map(row => [row.id, Number(row.hours)]));
    expect(found).toHaveLength(200);
    for (const record of found) {
      expect(record.hours).toBe(hours.get(uuidOf("service_record", record.id)));
      const span = Date.parse(record.endsAt ?? "") - Date.parse(record.startsAt);
      expect(record.hours).toBeGreaterThan(0);
      expect(record.hours).toBeLessThanOrEqual(span / 3_600_000);
    }
  });

  it("keeps the hours of an official who is shown by name, and the times that give them away", async () => {
    const found = await records(`{ volunteer: { ${named} } }`);
    expect(found.length).toBeGreaterThan(0);
    for (const { hours, endsAt, enteredAt } of found)
      expect({ hours, endsAt, enteredAt }).toEqual({ hours: null, endsAt: null, enteredAt: null });
  });

  it("adds up to the volunteer's hours, which follow the same rule", async () => {
    const list = (where: string): string =>
      `volunteers(first: 50, where: ${where}) { nodes { hours serviceRecords(first: 200) { nodes { hours } } } }`;
    interface Listed {
      nodes: { hours: number | null; serviceRecords: { nodes: { hours: number }[] } }[];
    }
    const answer = await subgraph.execute<Record<"named" | "others", Listed>>(
      `{ named: ${list(`{ ${named} }`)} others: ${list(`{ not: { ${named} }, serviceRecords: { some: {} } }`)} }`,
    );
    const { named: officials, others } = answer.data;
    expect(officials.nodes).toHaveLength(50);
    expect(officials.nodes.every(({ hours }) => hours === null)).toBe(true);
    for (const { hours, serviceRecords } of others.nodes)
      expect(hours).toBe(serviceRecords.nodes.reduce((sum, record) => sum + record.hours, 0));
    expect(answer.statements).toHaveLength(4);
  });

  it.each([
    "serviceRecords(where: { hours: { gt: 3 } })",
    "serviceRecords(orderBy: [{ hours: DESC }])",
    'serviceRecords(where: { endsAt: { gt: "2021-05-01T00:00:00Z" } })',
    'serviceRecords(where: { enteredAt: { gt: "2021-05-01T00:00:00Z" } })',
    "volunteers(where: { hours: { gt: 3 } })",
    "volunteers(orderBy: [{ hours: DESC }])",
    "serviceRecords(orderBy: [{ volunteer: { hours: DESC } }])",
  ])("gives no answer to %s", async field => {
    const answer = await subgraph.execute(`{ ${field} { totalCount } }`);
    expect(answer.errors).not.toEqual([]);
    expect(answer).toMatchObject({ data: null, statements: [] });
  });

  it("belongs to a session, 50 sessions in one statement", async () => {
    const rows = await subgraph.sql<{ session_id: string; count: number }>(
      "SELECT session_id, count(*)::int FROM service_record GROUP BY 1 ORDER BY 1 LIMIT 50",
    );
    const answer = await subgraph.execute(
      "query($refs: [_Any!]!) { _entities(representations: $refs) { ... on Session { serviceRecords { totalCount nodes { entryMethod } } } } }",
      { refs: rows.map(row => ({ __typename: "Session", id: formatTypeId("session", row.session_id) })) },
    );
    expect(answer.data["_entities"]).toMatchObject(
      rows.map(({ count }) => ({ serviceRecords: { totalCount: count } })),
    );
    expect(answer.statements).toHaveLength(1);
  });

  it.each([
    [{ hours: 0 }, /service_record_hours_check/],
    [{ hours: 24 }, /service_record_hours_check/],
    [{ startsAt: noon, endsAt: noon }, /service_record_(times|hours)_check/],
    [{ approvedAt: noon }, /service_record_approval_check/],
  ])("is refused by the database with %p", async (given, constraint) => {
    await expect(builders(subgraph)(ServiceRecord, given)).rejects.toThrow(constraint);
  });

  it("is approved by somebody else than who entered it", async () => {
    const build = builders(subgraph);
    const [enteredBy, approvedBy] = [await build(Person), await build(Person)];
    const itself = build(ServiceRecord, { enteredBy, approvedBy: enteredBy, approvedAt: noon });
    await expect(itself).rejects.toThrow("service_record_approver_check");
    await build(ServiceRecord, { enteredBy, approvedBy, approvedAt: noon });
  });
});
