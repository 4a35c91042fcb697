import "reflect-metadata";
import { formatTypeId } from "@youth-graph/kernel";
import { openSubgraph, type SubgraphUnderTest } from "@youth-graph/subgraph/test";
import { wholeWorld } from "@youth-graph/world";
import { builders } from "../../test/builders";
import { venues } from "../subgraph";
import { Booking } from "./booking";

describe("Booking", () => {
  let subgraph: SubgraphUnderTest;
  beforeAll(async () => {
    subgraph = await openSubgraph(venues, { world: wholeWorld });
  }, 120_000);
  afterAll(() => subgraph.close());

  const day = (time: string): string => `2021-06-01T${time}:00.000Z`;

  it("never takes a home twice at one time", async () => {
    const build = builders(subgraph);
    const { youthHome } = await build(Booking, { startsAt: day("01:00"), endsAt: day("03:00") });
    const again = build(Booking, { youthHome, startsAt: day("02:59"), endsAt: day("04:00") });
    await expect(again).rejects.toThrow("booking_no_overlap");
    await build(Booking, { youthHome, startsAt: day("03:00"), endsAt: day("04:00") });
  });

  it("takes a time that a cancelled booking would overlap", async () => {
    const build = builders(subgraph);
    const { youthHome, startsAt } = await build(Booking);
    await build(Booking, { youthHome, startsAt, status: "CANCELLED" });
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
