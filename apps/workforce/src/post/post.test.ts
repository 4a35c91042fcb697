import "reflect-metadata";
import { openSubgraph, type SubgraphUnderTest } from "@youth-graph/subgraph/test";
import { wholeWorld } from "@youth-graph/world";
import { builders } from "../../test/builders";
import { workforce } from "../subgraph";
import { ConcurrentPost } from "./concurrent-post";
import { Post } from "./post";

describe("a post", () => {
  let subgraph: SubgraphUnderTest;
  beforeAll(async () => {
    subgraph = await openSubgraph(workforce, { world: wholeWorld });
  }, 120_000);
  afterAll(() => subgraph.close());

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
    const build = builders(subgraph);
    const { branch } = await build(Post, { role: "SECRETARY" });
    await expect(build(Post, { branch, role: "SECRETARY" })).rejects.toThrow("post_secretary_key");
    await build(Post, { branch, role: "SECRETARY", startsOn: "2020-01-01", endsOn: "2021-01-01" });
  });

  it("is refused by the database when it ends before it begins", async () => {
    const build = builders(subgraph);
    const days = { startsOn: "2021-01-01", endsOn: "2021-01-01" };
    await expect(build(Post, days)).rejects.toThrow("post_dates_check");
    await expect(build(ConcurrentPost, days)).rejects.toThrow("concurrent_post_dates_check");
  });
});
