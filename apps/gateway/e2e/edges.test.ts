import { ask } from "./ask";
import { nouns } from "./nouns";

interface Row {
  __typename: string;
  id: string;
}
interface Page {
  list: {
    edges: { cursor: string; node: Row }[];
    nodes: Row[];
    pageInfo: { startCursor: string | null; endCursor: string | null };
  };
}

describe.each(nouns.filter(({ list }) => list !== undefined))("the root list of $name", ({ name, list }) => {
  const page = (args: string): Promise<Page> =>
    ask<Page>(
      `{ list: ${list}(${args}) { edges { cursor node { __typename id ... on ${name} { provenance } } }
        nodes { __typename id provenance } pageInfo { startCursor endCursor } } }`,
    );

  it("has its rows in edges as in nodes, each with the cursor that goes on behind it", async () => {
    const { list: whole } = await page("first: 4");
    expect(whole.edges.length).toBeGreaterThan(0);
    expect(whole.edges.map(({ node }) => node)).toEqual(whole.nodes);
    expect(whole.nodes.map(({ __typename }) => __typename)).toEqual(whole.nodes.map(() => name));
    expect(whole.pageInfo).toEqual({
      startCursor: whole.edges[0]?.cursor,
      endCursor: whole.edges.at(-1)?.cursor,
    });
    const { list: rest } = await page(`first: 3, after: "${whole.edges[0]?.cursor}"`);
    expect(rest.nodes).toEqual(whole.nodes.slice(1));
    const { list: before } = await page(`last: 3, before: "${whole.pageInfo.endCursor}"`);
    expect(before.nodes).toEqual(whole.nodes.slice(0, -1));
  });
});

it("an edge's row goes on into other services, and through lists in lists", async () => {
  const selection = `name secretary { displayName } division { name youthHomes { totalCount } }
    posts(orderBy: [{ id: ASC }], first: 2)`;
  const person = "role person { displayName socialWorker { channel } }";
  interface Posts {
    posts: { edges?: { node: object }[]; nodes?: object[] };
  }
  const { edges, nodes } = await ask<{
    edges: { edges: { node: Posts }[] };
    nodes: { nodes: Posts[] };
  }>(`{
    edges: branches(where: { posts: { some: {} } }, orderBy: [{ memberCount: DESC }], first: 20) {
      edges { node { ... on Branch { ${selection} { edges { node { ... on Post { ${person} } } } } } } } }
    nodes: branches(where: { posts: { some: {} } }, orderBy: [{ memberCount: DESC }], first: 20) {
      nodes { ${selection} { nodes { ${person} } } } }
  }`);
  expect(nodes.nodes).toHaveLength(20);
  expect(
    edges.edges.map(({ node }) => ({ ...node, posts: { nodes: node.posts.edges?.map(post => post.node) } })),
  ).toEqual(nodes.nodes);
});
