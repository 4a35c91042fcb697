import { buildSchema, parse } from "graphql";
import { readPriceList } from "../src/supergraph/price-list";

const pages = (slicing: string, sized: string) =>
  `@listSize(assumedSize: 20, slicingArguments: ${slicing}, sizedFields: ${sized}, requireOneSlicingArgument: false)`;
const page = pages('["first", "last"]', '["nodes", "edges"]');

const sdl = `
directive @cost(weight: Int!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
directive @pricedOnce on FIELD_DEFINITION
directive @sizedBy(inputs: [String!]!) on FIELD_DEFINITION
directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
interface Node { id: ID! }
type Query {
  branch(id: ID!): Branch
  branches(where: BranchFilter, orderBy: [BranchOrder!], first: Int, last: Int): BranchConnection
    ${page} @sizedBy(inputs: ["where.id", "where.superior.id"])
  branchAggregates(first: Int): BranchGroup @cost(weight: 10) ${pages('["first"]', '["nodes"]')}
  top(first: Int = 3): [Branch!]! @listSize(slicingArguments: ["first"])
  node(id: ID!): Node
  nodes(ids: [ID!]!): [Node]! @listSize(assumedSize: 200) @sizedBy(inputs: ["ids"])
  unsized: [Branch!]!
  found(filter: Filter, near: Int @cost(weight: 4)): [Branch!]! @listSize(assumedSize: 2)
}
input BranchFilter {
  and: [BranchFilter!] or: [BranchFilter!] not: BranchFilter
  id: IdFilter name: TextFilter
  superior: BranchFilter @cost(weight: 2)
  subordinates: BranchListFilter @cost(weight: 10)
}
input BranchListFilter { some: BranchFilter every: BranchFilter }
input IdFilter { eq: ID @cost(weight: 1) in: [ID!] @cost(weight: 1) }
input TextFilter { contains: String @cost(weight: 5) }
input BranchOrder { name: Direction superior: BranchOrder @cost(weight: 2) subordinates: CountOrder }
input CountOrder { count: Direction! @cost(weight: 50) }
enum Direction { ASC DESC }
input Filter { text: String @cost(weight: 10) not: Filter any: [Filter!] }
type Mutation { touch: Branch }
type BranchConnection { nodes: [Branch!]! edges: [Edge!]! totalCount: Int! @cost(weight: 5) }
type Edge { cursor: String! node: Node! }
type BranchGroup { count: Int! filtered(where: BranchFilter): BranchGroup @pricedOnce nodes: [BranchGroup!] totalCount: Int @cost(weight: 5) }
type Branch implements Node {
  id: ID!
  name: String
  superior: Branch
  subordinates(first: Int, last: Int): BranchConnection! ${page}
  terms: [Term!]! @listSize(assumedSize: 4)
  reach: [Measure!]! @cost(weight: 6) @listSize(assumedSize: 2)
}
type Term implements Node @cost(weight: 3) { id: ID! number: Int branch: Branch }
type Measure { value: Float share: Float @cost(weight: 7) kinds: [Kind!]! @listSize(assumedSize: 3) }
enum Kind @cost(weight: 2) { A B }
`;

/** A graph with every way to state a cost, which is nobody's: for estimates alone. */
export const pricedGraph = { schema: buildSchema(sdl), prices: readPriceList(parse(sdl)) };
