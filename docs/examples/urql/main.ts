// urql: `npx tsx docs/examples/urql/main.ts JOINT_BRANCH`
import { Client, fetchExchange, gql, type TypedDocumentNode } from "@urql/core";

interface Data {
  branches: {
    nodes: { id: string; name: string; memberCount: number | null }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

const branches: TypedDocumentNode<Data, { kind: string; after: string | null }> = gql`
  query Branches($kind: BranchKind!, $after: String) {
    branches(first: 100, after: $after, where: { kind: { eq: $kind } }) {
      nodes {
        id
        name
        memberCount
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

const client = new Client({
  url: process.env["GATEWAY_URL"] ?? "http://127.0.0.1:4000/graphql",
  exchanges: [fetchExchange],
  // Short operations as GET, which is urql's default; the graph answers both.
  preferGetMethod: "within-url-limit",
});

async function main(): Promise<void> {
  const kind = process.argv[2] ?? "BRANCH";
  let end: Data["branches"]["pageInfo"] | undefined;
  while (end?.hasNextPage !== false) {
    const { data, error } = await client.query(branches, { kind, after: end?.endCursor ?? null });
    if (!data) throw error;
    for (const { name, memberCount } of data.branches.nodes) console.log(`${name} ${memberCount ?? "?"}`);
    end = data.branches.pageInfo;
  }
}

void main();
