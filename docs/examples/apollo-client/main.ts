// Apollo Client: `npx tsx docs/examples/apollo-client/main.ts JOINT_BRANCH`
import { ApolloClient, gql, HttpLink, InMemoryCache, type TypedDocumentNode } from "@apollo/client";

interface Data {
  branches: {
    totalCount: number;
    nodes: { id: string; name: string; memberCount: number | null }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

const branches: TypedDocumentNode<Data, { kind: string; after?: string | null }> = gql`
  query Branches($kind: BranchKind!, $after: String) {
    branches(first: 100, after: $after, where: { kind: { eq: $kind } }) {
      totalCount
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

const client = new ApolloClient({
  link: new HttpLink({ uri: process.env["GATEWAY_URL"] ?? "http://127.0.0.1:4000/graphql" }),
  cache: new InMemoryCache({
    typePolicies: {
      Query: {
        fields: {
          // One list in the cache for each filter and order; a further page is put behind what is there.
          branches: {
            keyArgs: ["where", "orderBy"],
            merge: (known: Data["branches"] | undefined, page: Data["branches"], { args }) =>
              known && args?.["after"] ? { ...page, nodes: [...known.nodes, ...page.nodes] } : page,
          },
        },
      },
    },
  }),
});

async function main(): Promise<void> {
  const kind = process.argv[2] ?? "BRANCH";
  const list = client.watchQuery({ query: branches, variables: { kind } });
  // Who shows the list subscribes to it; each page comes to all who do.
  const shown = list.subscribe(() => undefined);
  let { data } = await list.refetch();
  while (data?.branches.pageInfo.hasNextPage) {
    await list.fetchMore({ variables: { after: data.branches.pageInfo.endCursor } });
    data = client.readQuery({ query: branches, variables: { kind } }) ?? undefined;
  }
  shown.unsubscribe();
  for (const { name, memberCount } of data?.branches?.nodes ?? [])
    console.log(`${name} ${memberCount ?? "?"}`);
}

void main();
