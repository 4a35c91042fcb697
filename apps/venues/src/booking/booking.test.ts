import "reflect-metadata";
import { formatTypeId } from "@youth-graph/kernel";
import { openSubgraph, type SubgraphUnderTest } from "@youth-graph/subgraph/test";
import { wholeWorld } from "@youth-graph/world";
import { venues } from "../subgraph";

describe("Booking", () => {
  let subgraph: SubgraphUnderTest;
  beforeAll(async () => {
    subgraph = await openSubgraph(venues, { world: wholeWorld });
  }, 120_000);
  afterAll(() => subgraph.close());

  /** Books what a kept booking has already taken, `shift` later. */
  const bookAgain = (shift: string, status: string): Promise<unknown> =>
    subgraph.sql(
      `INSERT INTO booking (id, provenance, youth_home_id, starts_at, ends_at, purpose, party_size, status)
       SELECT gen_random_uuid(), 'ENTERED', youth_home_id, starts_at + $1::interval, ends_at + $1::interval, '读书会', 5, $2
       FROM (SELECT DISTINCT ON (youth_home_id) * FROM booking WHERE status <> 'CANCELLED' ORDER BY youth_home_id, starts_at DESC) last
       ORDER BY id LIMIT 1`,
      [shift, status],
    );

  it("never takes a home twice at one time", async () => {
    await expect(bookAgain("1 minute", "REQUESTED")).rejects.toMatchObject({
      constraint: "booking_no_overlap",
    });
  });

  it("takes a time that a cancelled booking would overlap", async () => {
    await expect(bookAgain("1 minute", "CANCELLED")).resolves.toBeDefined();
  });

  it("belongs to the session and the organization it is for", async () => {
    const [row] = await subgraph.sql<{ id: string; session: string }>(
      "SELECT id, session_id AS session FROM booking WHERE session_id IS NOT NULL ORDER BY id LIMIT 1",
    );
    const [lead] = await subgraph.sql<{ branch: string; bookings: number }>(
      "SELECT branch_id AS branch, count(*)::int AS bookings FROM booking WHERE branch_id IS NOT NULL GROUP BY branch_id ORDER BY 2 DESC, 1 LIMIT 1",
    );
    const answer = await subgraph.execute(
      `query($refs: [_Any!]!) { _entities(representations: $refs) {
         ... on Session { bookings { nodes { id status youthHome { __typename } } } }
         ... on Branch { madeBy: bookings(first: 0) { totalCount } } } }`,
      {
        refs: [
          { __typename: "Session", id: formatTypeId("session", row?.session ?? "") },
          { __typename: "Branch", id: formatTypeId("branch", lead?.branch ?? "") },
        ],
      },
    );
    expect(answer.data).toEqual({
      _entities: [
        {
          bookings: {
            nodes: [
              {
                id: formatTypeId("booking", row?.id ?? ""),
                status: "COMPLETED",
                youthHome: { __typename: "YouthHome" },
              },
            ],
          },
        },
        { madeBy: { totalCount: lead?.bookings } },
      ],
    });
  });

  it("offers no filter or order by its free text", async () => {
    const answers = await Promise.all(
      ['where: { purpose: { contains: "读书" } }', "orderBy: [{ purpose: ASC }]"].map(args =>
        subgraph.execute(`{ bookings(${args}) { totalCount } }`),
      ),
    );
    expect(answers.map(({ errors }) => errors.length > 0)).toEqual([true, true]);
  });
});
