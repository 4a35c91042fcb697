import "reflect-metadata";
import { openSubgraph, type SubgraphUnderTest } from "@youth-graph/subgraph/test";
import { wholeWorld } from "@youth-graph/world";
import { workforce } from "../subgraph";

describe("a post", () => {
  let subgraph: SubgraphUnderTest;
  beforeAll(async () => {
    subgraph = await openSubgraph(workforce, { world: wholeWorld });
  }, 120_000);
  afterAll(() => subgraph.close());

  /** A copy of a post or concurrent post of the world, with other values in some columns. */
  const copy = (table: string, changes: string, where: string): Promise<unknown> =>
    subgraph.sql(
      `INSERT INTO ${table} SELECT (jsonb_populate_record(row, jsonb_build_object('id', gen_random_uuid(), ${changes}))).*
        FROM ${table} row WHERE ${where} LIMIT 1`,
    );

  it("tells who holds what where, and the posts in the two committees beside it", async () => {
    const answer = await subgraph.execute<{
      posts: { totalCount: number; nodes: { concurrentPosts: { body: string; endsOn: string }[] }[] };
    }>(
      `{ posts(first: 50, where: { concurrentPosts: { some: {} } }) { totalCount nodes {
        role engagement background startsOn endsOn branch { id } election { id } person { displayName }
        concurrentPosts { body startsOn endsOn } } } }`,
    );
    expect(answer.statements).toHaveLength(3);
    const { totalCount, nodes } = answer.data.posts;
    expect(totalCount).toBe(215);
    for (const post of nodes) {
      expect(post).toMatchObject({ role: "SECRETARY", background: "TWO_COMMITTEES_MEMBER", endsOn: null });
      expect(post.concurrentPosts).toHaveLength(1);
      expect(post.concurrentPosts[0]?.endsOn).toMatch(/^2026-/);
    }
  });

  it("is counted within a division by the division of its branch", async () => {
    const [street] = await subgraph.sql<{ code: string; count: number }>(
      `SELECT street.code, count(*)::int FROM division street JOIN division part ON street.id = ANY(part.ancestor_ids)
        JOIN post ON post.division_id = part.id WHERE street.level = 'STREET' GROUP BY street.code ORDER BY 2 DESC LIMIT 1`,
    );
    const found = await subgraph.execute<{ posts: { nodes: { division: { id: string } }[] } }>(
      `{ posts(first: 1, where: { division: { code: { eq: "${street?.code}" } } }) { nodes { division { id } } } }`,
    );
    const [post] = found.data.posts.nodes;
    const answer = await subgraph.execute(
      `{ posts(where: { within: "${post?.division.id}" }) { totalCount } }`,
    );
    expect(answer.data).toEqual({ posts: { totalCount: street?.count } });
  });

  it("is refused by the database as a second secretary in office of one branch", async () => {
    const another = `'person_id', (SELECT id FROM person WHERE NOT in_office LIMIT 1)`;
    await expect(copy("post", another, "role = 'SECRETARY' AND ends_on IS NULL")).rejects.toThrow(
      "post_secretary_key",
    );
  });

  it("is refused by the database when it ends before it begins", async () => {
    await expect(copy("post", `'ends_on', row.starts_on - 1`, "ends_on IS NOT NULL")).rejects.toThrow(
      "post_dates_check",
    );
    await expect(copy("concurrent_post", `'ends_on', row.starts_on`, "TRUE")).rejects.toThrow(
      "concurrent_post_dates_check",
    );
  });
});
