/**
 * The schema of the subgraph that runs inside the gateway: `node` and `nodes` over every entity of the graph. No descriptions on
 * what other subgraphs define too, since composition wants those equal.
 */
export function nodeSubgraphSdl(entityTypeNames: string[]): string {
  const stubs = [...entityTypeNames]
    .sort()
    .map(name => `type ${name} implements Node @key(fields: "id", resolvable: false) {\n  id: ID!\n}\n`);
  return `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@listSize"])

interface Node {
  id: ID!
}

type Query {
  "The entity with this id, of whatever type (按编号查找); null when there is none."
  node(id: ID!): Node
  "The entities with these ids, at most 200, in the order given; null for a missing one."
  nodes(ids: [ID!]!): [Node]! @listSize(assumedSize: 200)
}

${stubs.join("\n")}`;
}
