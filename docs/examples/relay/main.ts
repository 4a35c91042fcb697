// Relay, with documents by their id: `npx tsx docs/examples/relay/main.ts JOINT_BRANCH` against a gateway with
// PERSISTED_DOCUMENTS. `npx relay-compiler@21.0.1 docs/examples/relay/relay.config.json` writes __generated__ and persisted.json.
import {
  Environment,
  fetchQuery,
  type GraphQLResponse,
  Network,
  RecordSource,
  type RequestParameters,
  Store,
  type Variables,
} from "relay-runtime";
import node, { type mainBranchesQuery } from "./__generated__/mainBranchesQuery.graphql";

const url = process.env["GATEWAY_URL"] ?? "http://127.0.0.1:4000/graphql";

/** With `persistConfig` the compiler leaves the text out, and the id of the document goes in its place. */
async function send({ text, id }: RequestParameters, variables: Variables): Promise<GraphQLResponse> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ...(text ? { query: text } : { documentId: `sha256:${id}` }), variables }),
  });
  return (await response.json()) as GraphQLResponse;
}

const environment = new Environment({ network: Network.create(send), store: new Store(new RecordSource()) });

/** Bundlers put what the compiler made in the place of the tag (babel-plugin-relay and others); here nothing is bundled. */
const graphql = (_text: TemplateStringsArray) => node;

const branches = graphql`
  query mainBranchesQuery($kind: BranchKind!, $after: String) {
    branches(first: 100, after: $after, where: { kind: { eq: $kind } }) {
      nodes {
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

async function main(): Promise<void> {
  const kind = process.argv[2] ?? "BRANCH";
  let after: string | null | undefined;
  do {
    const variables = { kind, after } as mainBranchesQuery["variables"];
    const data = await fetchQuery<mainBranchesQuery>(environment, branches, variables).toPromise();
    if (!data?.branches) throw new Error("The service that has the branches is down.");
    for (const { name, memberCount } of data.branches.nodes) console.log(`${name} ${memberCount ?? "?"}`);
    const { hasNextPage, endCursor } = data.branches.pageInfo;
    after = hasNextPage ? endCursor : null;
  } while (after);
}

void main();
