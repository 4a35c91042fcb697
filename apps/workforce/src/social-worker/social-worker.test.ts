import "reflect-metadata";
import { formatTypeId, uuidOf } from "@youth-graph/kernel";
import { openSubgraph, type SubgraphUnderTest } from "@youth-graph/subgraph/test";
import { wholeWorld } from "@youth-graph/world";
import { workforce } from "../subgraph";

interface Certified {
  id: string;
  isCertified: boolean;
  certificate: { level: string; number: string; registration: string; validUntil: string | null } | null;
}

const certificate = "id isCertified certificate { level number registration validUntil }";

describe("a social worker", () => {
  let subgraph: SubgraphUnderTest;
  beforeAll(async () => {
    subgraph = await openSubgraph(workforce, { world: wholeWorld });
  }, 120_000);
  afterAll(() => subgraph.close());

  const workers = async (args: string, selection = certificate): Promise<Certified[]> => {
    const answer = await subgraph.execute<{ socialWorkers: { nodes: Certified[] } }>(
      `{ socialWorkers(first: 200${args}) { nodes { ${selection} } } }`,
    );
    expect(answer.errors).toEqual([]);
    expect(answer.statements).toHaveLength(1);
    return answer.data.socialWorkers.nodes;
  };

  it("has a certificate with its registration, or none as a community worker", async () => {
    const rows = await subgraph.sql<Record<string, string | null>>(
      `SELECT id, certificate_level AS level, certificate_number AS number, certificate_registration AS registration,
        certificate_valid_until::text AS "validUntil" FROM social_worker`,
    );
    const stored = new Map(rows.map(({ id, ...rest }) => [id, rest]));
    const found = await workers("");
    expect(found).toHaveLength(183);
    for (const worker of found) {
      const row = stored.get(uuidOf("social_worker", worker.id));
      expect(worker.certificate).toEqual(row?.level === null ? null : row);
      expect(worker.isCertified).toBe(worker.certificate !== null);
      if (worker.certificate) expect(worker.certificate.number).toMatch(/^\*{4}\d{4}$/);
    }
  });

  it("is certified or not by the level of the certificate, and the two make up all", async () => {
    const certified = await workers(", where: { certificateLevel: { isNull: false } }");
    const community = await workers(", where: { certificateLevel: { isNull: true } }");
    expect(certified.every(({ isCertified }) => isCertified)).toBe(true);
    expect(community.every(({ isCertified }) => !isCertified)).toBe(true);
    expect(certified.length + community.length).toBe(183);
    expect(certified.length).toBeGreaterThan(0);
  });

  it("is found by a registration that has lapsed", async () => {
    const lapsed = await workers(`, where: { certificateValidUntil: { lte: "2021-07-07" } }`);
    expect(lapsed.length).toBeGreaterThan(0);
    for (const worker of lapsed) expect((worker.certificate?.validUntil ?? "9") <= "2021-07-07").toBe(true);
  });

  it("has an agency exactly when hired for projects", async () => {
    const answer = await subgraph.execute<{
      socialWorkers: { nodes: { channel: string; agency: { name: string } | null }[] };
    }>("{ socialWorkers(first: 200) { nodes { channel agency { name } } } }");
    for (const { channel, agency } of answer.data.socialWorkers.nodes)
      expect(agency).toEqual(channel === "PROJECT_HIRE" ? { name: "山青社工" } : null);
    expect(answer.statements).toHaveLength(2);
  });

  it("is assigned to projects, which list their social workers in one statement", async () => {
    const rows = await subgraph.sql<{ project_id: string; assigned: number; persons: number }>(
      `SELECT project_id, count(*)::int AS assigned, count(DISTINCT social_worker_id)::int AS persons
        FROM assignment GROUP BY 1 ORDER BY 1`,
    );
    const answer = await subgraph.execute(
      `query($refs: [_Any!]!) { _entities(representations: $refs) { ... on Project {
        assignments { totalCount } socialWorkers { totalCount nodes { person { displayName } } } } } }`,
      { refs: rows.map(row => ({ __typename: "Project", id: formatTypeId("project", row.project_id) })) },
    );
    expect(answer.data["_entities"]).toMatchObject(
      rows.map(({ assigned, persons }) => ({
        assignments: { totalCount: assigned },
        socialWorkers: { totalCount: persons },
      })),
    );
    expect(rows).toHaveLength(4);
    expect(answer.statements).toHaveLength(3);
  });

  it.each([
    ["certificate_number = '371302199001011234'", "certificate_level IS NOT NULL", "number_masked_check"],
    ["certificate_level = 'SOCIAL_WORKER'", "certificate_level IS NULL", "certificate_check"],
    ["certificate_valid_until = '2024-01-01'", "certificate_level IS NULL", "certificate_check"],
    ["person_id = (SELECT min(person_id::text)::uuid FROM social_worker)", "TRUE", "duplicate key"],
  ])("is refused by the database with %s", async (change, where, constraint) => {
    await expect(subgraph.sql(`UPDATE social_worker SET ${change} WHERE ${where}`)).rejects.toThrow(
      constraint,
    );
  });
});
