import "reflect-metadata";
import { formatTypeId } from "@youth-graph/kernel";
import { openSubgraph, type SubgraphUnderTest } from "@youth-graph/subgraph/test";
import { wholeWorld } from "@youth-graph/world";
import { venues } from "../subgraph";

interface Total {
  kind: string;
  value: number | null;
  qualifier: string;
  method: string;
  periodStart: string | null;
  asOf: string | null;
  source: string;
}

describe("YouthHome.visitTotal", () => {
  let subgraph: SubgraphUnderTest;
  beforeAll(async () => {
    subgraph = await openSubgraph(venues, { world: wholeWorld });
  }, 120_000);
  afterAll(() => subgraph.close());

  const totals = async (from: string, to: string) => {
    const answer = await subgraph.execute<{ youthHomes: { nodes: { id: string; visitTotal: Total }[] } }>(
      `query($from: Date!, $to: Date!) { youthHomes(first: 50) { nodes {
        id visitTotal(from: $from, to: $to) { kind value qualifier method periodStart asOf source } } } }`,
      { from, to },
    );
    return { nodes: answer.data?.youthHomes?.nodes ?? [], ...answer };
  };

  const sums = async (from: string, to: string) => {
    const rows = await subgraph.sql<{
      id: string;
      value: number;
      method: string;
      first: string;
      last: string;
    }>(
      `SELECT youth_home_id AS id, sum(visits)::int AS value, min(method::text) AS method, min(day)::text AS first, max(day)::text AS last
       FROM visit_count WHERE day >= $1 AND day < $2 GROUP BY youth_home_id`,
      [from, to],
    );
    return new Map(rows.map(row => [formatTypeId("youth_home", row.id), row]));
  };

  it("adds up a month of person-times in one statement for all homes", async () => {
    const { nodes, errors, statements } = await totals("2021-05-01", "2021-06-01");
    const expected = await sums("2021-05-01", "2021-06-01");
    expect(errors).toEqual([]);
    expect(statements).toHaveLength(2);
    expect(nodes).toHaveLength(16);
    for (const { id, visitTotal } of nodes) {
      const { value, method, first, last } = expected.get(id) ?? {};
      expect(visitTotal).toEqual({
        kind: "PERSON_TIMES",
        value,
        qualifier: "EXACT",
        method,
        periodStart: first,
        asOf: last,
        source: expect.stringContaining("synthetic"),
      });
    }
  });

  it("counts the first day and not the last", async () => {
    const [first, second, both] = await Promise.all([
      totals("2021-05-11", "2021-05-12"),
      totals("2021-05-12", "2021-05-13"),
      totals("2021-05-11", "2021-05-13"),
    ]);
    const [one, two, sum] = [first, second, both].map(({ nodes }) =>
      nodes.map(({ visitTotal }) => visitTotal.value ?? 0),
    );
    expect(sum).toEqual(one?.map((value, index) => value + (two?.[index] ?? 0)));
    expect(both.nodes.every(({ visitTotal: { asOf } }) => asOf === "2021-05-12")).toBe(true);
  });

  it("is null, never 0, where no day was counted", async () => {
    const { nodes } = await totals("2021-02-11", "2021-02-18");
    expect(nodes).toHaveLength(16);
    for (const { visitTotal } of nodes)
      expect(visitTotal).toMatchObject({
        kind: "PERSON_TIMES",
        value: null,
        qualifier: "NOT_GIVEN",
        periodStart: null,
        asOf: null,
      });
  });

  it("is 0 where a day was counted and nobody came", async () => {
    const [quiet] = await subgraph.sql<{ id: string; day: string; next: string }>(
      `SELECT youth_home_id AS id, day::text, (day + 1)::text AS next FROM visit_count WHERE visits = 0 ORDER BY id LIMIT 1`,
    );
    const { nodes } = await totals(quiet?.day ?? "", quiet?.next ?? "");
    const home = nodes.find(({ id }) => id === formatTypeId("youth_home", quiet?.id ?? ""));
    expect(home?.visitTotal.value).toBe(0);
  });

  it.each([
    ["2021-05-01", "2021-05-01"],
    ["2021-06-01", "2021-05-01"],
  ])("refuses the days from %s to %s with BAD_USER_INPUT", async (from, to) => {
    const { errors } = await totals(from, to);
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(["BAD_USER_INPUT"]));
  });

  it.each(["2021-02-30", "yesterday"])("refuses %s, which is no day", async from => {
    const { data, errors } = await totals(from, "2021-05-01");
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
  });

  it("gives several ranges of one request apart", async () => {
    const answer = await subgraph.execute<{ youthHomes: { nodes: Record<string, Total>[] } }>(
      `{ youthHomes(first: 1) { nodes { may: visitTotal(from: "2021-05-01", to: "2021-06-01") { value asOf }
         june: visitTotal(from: "2021-06-01", to: "2021-07-01") { value asOf } } } }`,
    );
    const [home] = answer.data.youthHomes.nodes;
    expect([home?.["may"]?.asOf?.slice(0, 7), home?.["june"]?.asOf?.slice(0, 7)]).toEqual([
      "2021-05",
      "2021-06",
    ]);
  });

  it("rates how many of the latest 90 counted days had visits", async () => {
    const answer = await subgraph.execute<{ youthHomes: { nodes: { id: string; activityRate: number }[] } }>(
      "{ youthHomes(first: 50) { nodes { id activityRate } } }",
    );
    const rows = await subgraph.sql<{ id: string; rate: number }>(
      `SELECT youth_home_id AS id, (count(*) FILTER (WHERE visits > 0) / count(*)::float8) AS rate FROM (
         SELECT *, row_number() OVER (PARTITION BY youth_home_id ORDER BY day DESC) AS n FROM visit_count
       ) numbered WHERE n <= 90 GROUP BY youth_home_id`,
    );
    const rates = new Map(rows.map(({ id, rate }) => [formatTypeId("youth_home", id), rate]));
    expect(answer.statements).toHaveLength(2);
    for (const { id, activityRate } of answer.data.youthHomes.nodes)
      expect(activityRate).toBeCloseTo(rates.get(id) ?? NaN, 10);
  });
});
