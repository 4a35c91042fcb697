/** A value of `SearchType`: a type of which `search` finds rows. */
export interface SearchTypeValue {
  value: string;
  description?: string | undefined;
}

/**
 * The schema of the subgraph that runs inside the gateway: `node`, `nodes` and `search` over every entity of the graph. No
 * descriptions on what other subgraphs define too, since composition wants those equal.
 */
export function nodeSubgraphSdl(
  entityTypeNames: string[],
  searchTypes: readonly SearchTypeValue[] = [],
): string {
  const stubs = [...entityTypeNames]
    .sort()
    .map(name => `type ${name} implements Node @key(fields: "id", resolvable: false) {\n  id: ID!\n}\n`);
  return `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@composeDirective", "@cost", "@key", "@listSize"])
  @link(url: "https://youth-graph.example/pricing/v0.1", import: ["@sizedBy"]) @composeDirective(name: "@sizedBy")

directive @sizedBy(inputs: [String!]!) on FIELD_DEFINITION

interface Node {
  id: ID!
}

type Query {
  "The entity with this id, of whatever type (按编号查找); null when there is none."
  node("Its id." id: ID!): Node
  "The entities with these ids, at most 200, in the order given; null for a missing one."
  nodes("Their ids." ids: [ID!]!): [Node] @listSize(assumedSize: 200) @sizedBy(inputs: ["ids"])
}

${searchTypes.length === 0 ? "" : searchSdl(searchTypes)}${stubs.join("\n")}`;
}

/** A search asks every service, each of which reads several indexes: a cost beside that of its hits. */
function searchSdl(searchTypes: readonly SearchTypeValue[]): string {
  const values = [...searchTypes]
    .sort((one, other) => (one.value < other.value ? -1 : 1))
    .map(({ value, description }) => `  ${description ? `${JSON.stringify(description)} ` : ""}${value}`);
  return `extend type Query {
  """
  Rows of any type by name or pinyin (检索), the best first: the whole name, its beginning, part of it, all as printed or as
  people say it (\`东北园居委会\`, by the rule of \`matches\`); the beginning of its pinyin or initials (\`dongbeiyuan\`, \`dby\`), part of them; and where these leave room, names that are spelled alike.
  """
  search(
    "What is looked for, at most 100 characters."
    text: String! @cost(weight: 2500)
    "Only rows of these types; all when left out."
    types: [SearchType!]
    "Only rows in the subtree of this division."
    within: ID
    "How many hits at most, up to 100."
    first: Int = 20
  ): [SearchHit!]
    @cost(weight: 10) @listSize(assumedSize: 20, slicingArguments: ["first"], requireOneSlicingArgument: false)
}

"A row that \`search\` has found (检索结果)."
type SearchHit {
  "The row; null when its service did not answer."
  node: Node
  "Its type (类型)."
  type: SearchType!
  "Its name (名称)."
  name: String!
  "By what it was found (匹配方式)."
  matched: SearchMatch!
  "How well it matches, from 0 to 1 (匹配度); the hits are in its order."
  score: Float!
}

"By what \`search\` has found a row (匹配方式)."
enum SearchMatch {
  "The text is in the name (名称)" NAME
  "The text, or its pinyin, is in the name's pinyin or initials (拼音)" PINYIN
  "The pinyin is spelled alike (近似)" SIMILAR
}

"The types of which \`search\` finds rows (可检索类型)."
enum SearchType {
${values.join("\n")}
}

`;
}
