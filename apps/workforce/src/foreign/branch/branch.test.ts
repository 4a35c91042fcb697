import "reflect-metadata";
import { formatTypeId } from "@youth-graph/kernel";
import { openSubgraph, type SubgraphUnderTest } from "@youth-graph/subgraph/test";
import { wholeWorld } from "@youth-graph/world";
import { builders } from "../../../test/builders";
import { Post } from "../../post/post";
import { workforce } from "../../subgraph";

const operation = (selection: string): string =>
  `query($refs: [_Any!]!) { _entities(representations: $refs) { ... on Branch { ${selection} } } }`;

describe("a branch", () => {
  let subgraph: SubgraphUnderTest;
  beforeAll(async () => {
    subgraph = await openSubgraph(workforce, { world: wholeWorld });
  }, 120_000);
  afterAll(() => subgraph.close());

  const reference = (id: string): object => ({ __typename: "Branch", id: formatTypeId("branch", id) });

  it("names its secretary in office, 50 branches with two statements", async () => {
    const rows = await subgraph.sql<{ branch_id: string; name: string }>(
      `SELECT branch_id, surname || given_name AS name FROM post JOIN person ON person.id = person_id
        WHERE role = 'SECRETARY' AND ends_on IS NULL ORDER BY branch_id LIMIT 50`,
    );
    const answer = await subgraph.execute(operation("secretary { displayName }"), {
      refs: rows.map(row => reference(row.branch_id)),
    });
    expect(answer.errors).toEqual([]);
    expect(answer.data["_entities"]).toEqual(rows.map(({ name }) => ({ secretary: { displayName: name } })));
    expect(answer.statements).toHaveLength(2);
  });

  it("has no secretary once the post has ended", async () => {
    const { branch } = await builders(subgraph)(Post, { role: "SECRETARY", endsOn: "2021-06-01" });
    const answer = await subgraph.execute(operation("secretary { displayName }"), {
      refs: [reference(branch.uuid)],
    });
    expect(answer.data).toEqual({ _entities: [{ secretary: null }] });
  });

  it("has no secretary when none is on record", async () => {
    const answer = await subgraph.execute(operation("secretary { displayName } posts { totalCount }"), {
      refs: [reference("00000000-0000-0000-0000-000000000000")],
    });
    expect(answer.data).toEqual({ _entities: [{ secretary: null, posts: { totalCount: 0 } }] });
  });

  it("lists its posts, past ones too, all branches in one statement", async () => {
    const rows = await subgraph.sql<{ branch_id: string; count: number }>(
      "SELECT branch_id, count(*)::int FROM post GROUP BY branch_id ORDER BY branch_id LIMIT 50",
    );
    const answer = await subgraph.execute(operation("posts { totalCount nodes { role startsOn endsOn } }"), {
      refs: rows.map(row => reference(row.branch_id)),
    });
    expect(answer.data["_entities"]).toMatchObject(
      rows.map(({ count }) => ({ posts: { totalCount: count } })),
    );
    expect(answer.statements).toHaveLength(1);
  });

  it("shares its posts with the election that filled them", async () => {
    const [row] = await subgraph.sql<{ election_id: string; count: number }>(
      "SELECT election_id, count(*)::int FROM post WHERE election_id IS NOT NULL GROUP BY 1 ORDER BY 2 DESC LIMIT 1",
    );
    const answer = await subgraph.execute(operation("posts { totalCount }").replace("Branch", "Election"), {
      refs: [{ __typename: "Election", id: formatTypeId("election", row?.election_id ?? "") }],
    });
    expect(answer.data).toEqual({ _entities: [{ posts: { totalCount: row?.count } }] });
  });
});
