import { type FixtureSubgraph, startSubgraph } from "./fixture-subgraph";
import { supergraphFile } from "./fixture-graph";

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@listSize"])';

export type Item = { id: string } & Record<string, unknown>;

export interface ListGraph {
  /** Owns the lists: pages of 20 unless asked otherwise, 200 at most. */
  shop: FixtureSubgraph;
  /** Adds `Item.label`. */
  labels: FixtureSubgraph;
  supergraph: string;
  /** What the lists hold; a test puts its own here. */
  rows: { count: number; at(index: number): Partial<Item> };
  stop(): Promise<void>;
}

/** Two services: one with lists in pages, and one that adds a field to their rows. */
export async function startListGraph(): Promise<ListGraph> {
  const graph = { rows: { count: 3, at: () => ({}) } } as unknown as ListGraph;
  const itemAt = (index: number) => ({
    id: `item-${index}`,
    name: `青年之家${index}`,
    ...graph.rows.at(index),
  });
  const page = (_: unknown, { first = 20, after }: { first?: number; after?: string | null }) => {
    if (first > 200) throw new Error("a page has 200 rows at most");
    const start = after == null ? 0 : Number(after) + 1;
    const indexes = Array.from(
      { length: Math.max(0, Math.min(first, graph.rows.count - start)) },
      (_unused, n) => start + n,
    );
    return {
      nodes: indexes.map(itemAt),
      edges: indexes.map(index => ({ cursor: String(index), node: itemAt(index) })),
      totalCount: graph.rows.count,
      pageInfo: {
        hasNextPage: start + indexes.length < graph.rows.count,
        endCursor: indexes.length ? String(indexes.at(-1)) : null,
      },
    };
  };
  const groups = (_: unknown, { first = 20, after }: { first?: number; after?: string | null }) => {
    const { nodes, pageInfo } = page(_, { first, after: after ?? null });
    return {
      count: graph.rows.count,
      nodes: nodes.map(item => ({
        count: 1,
        groupedBy: item,
        nodes: null,
        pageInfo: null,
        totalCount: null,
      })),
      pageInfo,
      totalCount: graph.rows.count,
    };
  };
  graph.shop = await startSubgraph("shop", shopSdl, {
    Query: {
      items: page,
      shelf: (_: unknown, { code }: { code: string }) =>
        code === "none" ? null : { code, name: `Shelf ${code}`, sizes: [1, 2], keeper: { name: "于癸亥" } },
      things: page,
      itemAggregates: groups,
    },
    Mutation: { touch: () => "touched" },
    Shelf: { items: page },
    Node: { __resolveType: () => "Item" },
    Thing: { __resolveType: (item: Item) => (item.kind === "Note" ? "Note" : "Item") },
    Item: { parts: (item: Item) => item.parts ?? [], similar: page },
  });
  graph.labels = await startSubgraph("labels", labelsSdl, {
    Item: {
      __resolveReference: (reference: Item) => reference,
      label: ({ id }: Item) => ({ text: `Label of ${id}` }),
    },
  });
  graph.supergraph = supergraphFile([graph.shop, graph.labels]);
  graph.stop = async () => {
    await Promise.all([graph.shop.stop(), graph.labels.stop()]);
  };
  return graph;
}

const pagingArguments = "first: Int = 20, after: String, last: Int, before: String";
const paging = `(${pagingArguments})`;
const sized = (fields: string) =>
  `@listSize(slicingArguments: ["first"], sizedFields: ${fields}, requireOneSlicingArgument: false)`;

const shopSdl = `${link}
scalar Date
scalar DateTime
scalar SafeInt
type Query {
  items(${pagingArguments}, where: ItemWhere): ItemConnection ${sized('["nodes", "edges"]')}
  itemAggregates(first: Int = 20, after: String): ItemGroup ${sized('["nodes"]')}
  shelf(code: String!): Shelf
  things${paging}: ThingConnection
}
input ItemWhere { and: [ItemWhere!] name: String keeper: PersonWhere }
input PersonWhere { birthday: Int }
interface Node { id: ID! }
type Mutation { touch: String }
"A shelf (架子)."
type Shelf {
  "Name of the shelf (货架)."
  name: String!
  code: String!
  sizes: [Int!]!
  keeper: Person
  items${paging}: ItemConnection!
}
type Person {
  "Name (姓名)."
  name: String!
}
type PageInfo { hasNextPage: Boolean! endCursor: String }
type ItemConnection { nodes: [Item!]! edges: [Edge!]! pageInfo: PageInfo! totalCount: Int! }
type Edge { cursor: String! node: Node! }
"Numbers about rows: about all of them, or about those of one group."
type ItemGroup { count: Int! groupedBy: Item nodes: [ItemGroup!] pageInfo: PageInfo totalCount: Int }
type ThingConnection { nodes: [Thing!]! pageInfo: PageInfo! }
union Thing = Item | Note
type Note { text: String! }
type Item implements Node @key(fields: "id") {
  id: ID!
  "Name as printed (名称)."
  name: String!
  "How many (数量), pieces; null when not known."
  count: Int
  ratio: Float
  big: SafeInt
  open: Boolean
  "Day (日期)."
  day: Date
  at: DateTime
  text: String
  tags: [String!]
  parts: [Part!]!
  "Who keeps it (保管人)."
  keeper: Person
  similar${paging}: ItemConnection!
}
type Part { code: String! weight: Float }
`;

const labelsSdl = `${link}
interface Node { id: ID! }
type Query { labels: String }
type Item implements Node @key(fields: "id") {
  id: ID!
  "What is stuck on it (标签)."
  label: Label
}
type Label { text: String! }
`;
